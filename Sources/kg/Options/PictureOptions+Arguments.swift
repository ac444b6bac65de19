import ArgumentParser
public import GraphRendering

extension Picture.Language: ArgumentChoice {}
extension PictureTheme: ArgumentChoice {}
