import ArgumentParser
import EntityExtraction

extension EntityType: ExpressibleByArgument {}
