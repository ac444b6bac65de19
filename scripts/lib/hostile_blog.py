"""Writes a blog whose titles, names and links attack whatever shows them; prints the titles, one a line.

usage: hostile_blog.py FOLDER

What executes marks the document it runs in, so that a browser can tell.
"""
import pathlib
import sys

MARK = "document.documentElement.setAttribute('executed',1)"
TITLES = [
    f"</script><img src=x onerror={MARK}>",
    f"</title></svg><script>{MARK}</script>",
    f"<svg onload={MARK}>",
    f"<foreignObject><iframe src=javascript:{MARK}></iframe></foreignObject>",
    f"]]><script>{MARK}</script><![CDATA[",
    f"--><script>{MARK}</script><!--",
    f"</style><script>{MARK}</script>",
    f"&lt;script&gt;{MARK}&lt;/script&gt;",
    f"\" onload=\"{MARK}\" x=\"",
    f"' onfocus='{MARK}' autofocus='",
    f"\"]; x [URL=\"javascript:{MARK}",
    "<think> So let's see </think>",
    "{{ site.time }} {{ page.content }}",
    "{% raw %} {% include secret.html %}",
    "{% endraw %}{% assign x = 1 %}",
    "back\\slash \\N \\G \\E \\n \\l",
    "ends with a backslash\\",
    "=cmd|' /C calc'!A0",
    "R^textbf{2AI} $x$ `code` :smile: [[x]] #quot; | table |",
    "Together -- or 'single' \"double\" --- ...",
    "\u1112\u1161\u11ab\u1100\u1173\u11af 👩\u200d👩\u200d👧\u200d👦 שלום \u202eabc",
    "nul\u2028line\u2029 \ufffe\uffff \x1b[31m \x7f \x85",
    "아주 긴 제목 very long title " * 12,
]
LINKS = [
    "https://arxiv.org/abs/2511.{number:05}",
    f"javascript:{MARK}",
    f"JaVaScRiPt&colon;{MARK}",
    "java&#10;script:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "https://example.org/?a=1&b=2#\"onclick=\"alert(1)",
]


def markdown(title):
    return "".join("\\" + c if c in "\\[]<>&`*_" else c for c in title)


def main():
    posts = pathlib.Path(sys.argv[1]) / "_posts"
    posts.mkdir(parents=True)
    lines = ["---", 'title: "Hostile"', "date: 2025-11-03 08:00:00", "---", ""]
    for number, title in enumerate(TITLES, 1):
        link = LINKS[number % len(LINKS)].format(number=number)
        name = markdown(title)[:60].strip()
        lines += [
            f"# {number}. [{markdown(title)}](<{link}>)" if " " in link or "(" in link
            else f"# {number}. [{markdown(title)}]({link})",
            "", "## Introduction", "", f"- Goal: **{name}**와 LoRA를 결합한 {name} 모델을 제안한다.",
            "", "## Method", "", f"GRPO와 DMD, SDXL을 사용하고 \"{name}\"({name})를 학습한다.",
            "", "## Results", "", "ImageNet-256에서 FID 2.1을 달성했다.", "",
        ]
    (posts / "2025-11-03-hostile.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for title in TITLES:
        print(title)


main()
