# Writes the anchors that kramdown's GFM parser, with Jekyll's options, gives to the headings of posts.
#
# usage: ruby anchors.rb POST.md…            prints a line a heading: file, tab, anchor
#        ruby anchors.rb --record POST.md…   writes them to POST.anchors beside each post
#        ruby anchors.rb --digest POST.md…   prints the 64-bit FNV-1a hash of what the first form prints
#
# Needs kramdown and kramdown-parser-gfm (Debian: ruby-kramdown-parser-gfm).
require "kramdown"
require "kramdown-parser-gfm"

FRONT_MATTER = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
OPTIONS = { input: "GFM", auto_ids: true, hard_wrap: false, entity_output: "as_char", show_warnings: false }

def anchors(path)
  text = File.read(path, mode: "r:BOM|UTF-8")
  text = $~.post_match if text =~ FRONT_MATTER
  # A heading without any word gets an empty anchor, and the converter leaves out the attribute.
  Kramdown::Document.new(text, OPTIONS).to_html.scan(/<h[1-6]((?: [^>]*)?)>/).map { |(rest)| rest[/ id="([^"]*)"/, 1].to_s }
end

mode = ARGV.first.to_s.start_with?("--") ? ARGV.shift : nil
lines = ARGV.flat_map do |path|
  found = anchors(path)
  File.write(path.sub(/\.md\z/, ".anchors"), found.map { |anchor| "#{anchor}\n" }.join) if mode == "--record"
  found.map { |anchor| "#{File.basename(path)}\t#{anchor}\n" }
end
case mode
when nil then print lines.join
when "--digest"
  hash = lines.join.bytes.reduce(0xcbf29ce484222325) { |sum, byte| ((sum ^ byte) * 0x100000001b3) & 0xffffffffffffffff }
  puts hash.to_s(16)
end
