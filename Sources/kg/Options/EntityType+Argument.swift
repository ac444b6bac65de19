public import ArgumentParser
public import EntityExtraction

extension EntityType: ExpressibleByArgument {}
