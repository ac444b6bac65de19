"""Runs commands in turn and compares each with the first.

alternate.py ROUNDS COMMAND...

Prints the best and the middle processor time and wall time in milliseconds, and how far the best processor time is
above that of the first command. Running in turn spreads what else the machine does over all of them.
"""

import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command: list[str]) -> tuple[float, float]:
    """Returns the processor and the wall time of a command in milliseconds."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{shlex.join(command)} ended with {process.returncode}")
    return (usage.ru_utime + usage.ru_stime) * 1000, wall * 1000


def main() -> None:
    rounds, commands = int(sys.argv[1]), [shlex.split(line) for line in sys.argv[2:]]
    times = [[] for _ in commands]
    for command in commands:
        run(command)
    for _ in range(rounds):
        for command, taken in zip(commands, times):
            taken.append(run(command))
    print(f"{'cpu best':>9} {'middle':>9} {'wall best':>9} {'middle':>9} {'above':>9}  command")
    least = min(cpu for cpu, _ in times[0])
    for command, taken in zip(commands, times):
        cpu, wall = zip(*taken)
        figures = [min(cpu), statistics.median(cpu), min(wall), statistics.median(wall), min(cpu) - least]
        name = shlex.join([os.path.basename(command[0]), *command[1 : command.index("--database")]])
        print(" ".join(f"{figure:9.1f}" for figure in figures) + f"  {name}")


main()
