import ArgumentParser
public import EntityExtraction

extension EntityType: ArgumentChoice {}
