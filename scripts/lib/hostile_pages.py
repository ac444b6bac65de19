"""Pages that show pictures, and what a browser or Jekyll makes of them.

usage: hostile_pages.py write SITE            writes pages around the pictures of SITE/pictures
       hostile_pages.py compare SITE BUILT    fails where Liquid has changed a picture in a built page
       hostile_pages.py judge DOM             fails where a browser executed something or shows what it should not
"""
import html
import pathlib
import re
import sys
from html.parser import HTMLParser

HEAD = '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>t</title></head><body>\n'
FOOT = "\n</body></html>\n"
FORBIDDEN = {"script", "iframe", "object", "embed", "foreignobject", "image", "use", "animate", "set", "video", "form"}
LINK = re.compile(r"(https?://|/|#)")


def pictures(site):
    return sorted((pathlib.Path(site) / "pictures").glob("*.svg"))


def write(site):
    site = pathlib.Path(site)
    inline = "\n".join(file.read_text(encoding="utf-8") for file in pictures(site))
    images = "\n".join(f'<img src="pictures/{html.escape(file.name)}" alt="">' for file in pictures(site))
    (site / "_config.yml").write_text("title: t\n", encoding="utf-8")
    (site / "inline.html").write_text("---\n---\n" + HEAD + inline + FOOT, encoding="utf-8")
    (site / "images.html").write_text(HEAD + images + FOOT, encoding="utf-8")
    (site / "markdown.md").write_text("---\n---\n\n# Pictures\n\n" + inline, encoding="utf-8")
    (site / "_includes").mkdir()
    names = []
    for number, file in enumerate(pictures(site)):
        (site / "_includes" / f"{number}.svg").write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
        names.append(f"{{% include {number}.svg %}}")
    (site / "include.html").write_text("---\n---\n" + HEAD + "\n".join(names) + FOOT, encoding="utf-8")


def compare(site, built):
    for page in ("inline.html", "include.html"):
        text = (pathlib.Path(built) / page).read_text(encoding="utf-8")
        for file in pictures(site):
            if file.read_text(encoding="utf-8") not in text:
                sys.exit(f"Liquid has changed {file.name} in {page}")
    print("pictures pass unchanged")


class Judge(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults = []
        self.elements = 0

    def handle_starttag(self, tag, attributes):
        self.elements += 1
        if tag in FORBIDDEN:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name == "executed" or name.startswith("on"):
                self.faults.append(f"{tag}[{name}]")
            if name in ("href", "xlink:href") and not LINK.match(value or ""):
                self.faults.append(f"{tag}[{name}={value}]")
            if name == "src" and not (value or "").startswith("pictures/"):
                self.faults.append(f"{tag}[{name}={value}]")


def judge(dom):
    text = pathlib.Path(dom).read_text(encoding="utf-8")
    reader = Judge()
    reader.feed(text)
    if reader.elements < 10:
        sys.exit("the browser shows nothing")
    if reader.faults:
        sys.exit("\n".join(sorted(set(reader.faults))))
    print(f"{reader.elements} elements, none of them harmful")


{"write": write, "compare": compare, "judge": judge}[sys.argv[1]](*sys.argv[2:])
