"""Compiles long forms, each in a module of its own, and tells the processor time that each takes.

long_forms.py FOLDER elm|erlang PARTS SECONDS [FORM...]: fails if a form of that many parts takes longer than SECONDS,
or does not compile. Time that grows with the square of the length is far beyond a generous limit.
"""

import os
import resource
import subprocess
import sys

ELM = {
    "cons": lambda n: "List.sum (" + " :: ".join(f"f (x + {i})" for i in range(n)) + " :: [])",
    "elements": lambda n: "List.sum [" + ", ".join(f"f (x + {i})" for i in range(n)) + "]",
    "records": lambda n: "List.sum (List.map .a [" + ", ".join(f'{{ a = x, b = "k{i}" }}' for i in range(n)) + "])",
    "tuples": lambda n: "List.length [" + ", ".join(f'( "k{i}", f {i} )' for i in range(n)) + "]",
    "lists": lambda n: "List.sum (" + " ++ ".join(["[ f x ]"] * n) + ")",
    "strings": lambda n: "String.length (" + " ++ ".join(["String.fromInt (f x)"] * n) + ")",
    "text": lambda n: 'String.length "' + "abcdefghij" * (50 * n) + '"',
    "sum": lambda n: " + ".join(f"f (x + {i})" for i in range(n)),
    "floats": lambda n: "round (" + " * ".join(f"(toFloat x + {i}.5)" for i in range(n)) + ")",
    "and": lambda n: "if " + " && ".join(f"f x > {i}" for i in range(n // 2)) + " then 1 else 2",
    "pipes": lambda n: "x" + " |> f" * n,
    "compose": lambda n: "(" + " >> ".join(["f"] * n) + ") x",
    "calls": lambda n: "f (" * (n // 4) + "x" + ")" * (n // 4),
    "tasks": lambda n: "\n  Maybe.withDefault 0 (" + "".join(f"Maybe.andThen (\\v{i} -> " for i in range(n // 10)) + "Just x"
             + ") (Just 1)" * (n // 10) + ")",
    "names": lambda n: "\n  let\n" + "".join(f"    v{i} = f (x + {i})\n" for i in range(n)) + "  in\n  "
             + " + ".join(f"v{i}" for i in range(n)),
    "chain of names": lambda n: "\n  let\n    v0 = x\n" + "".join(f"    v{i} = f v{i - 1}\n" for i in range(1, n)) + f"  in\n  v{n - 1}",
    "local functions": lambda n: "\n  let\n" + "".join(f"    g{i} y = if y > 9 then g{i} (y - x) else y + {i}\n" for i in range(n)) + "  in\n  "
                       + " + ".join(f"g{i} x" for i in range(n)),
    "ifs": lambda n: "\n  " + "".join(f"if f x == {i} then f {i} else " for i in range(n // 3)) + "0",
    "numbers": lambda n: "\n  case f x of\n" + "".join(f"    {3 * i} -> f {i}\n" for i in range(n)) + "    _ -> 0",
    "texts": lambda n: "\n  case String.fromInt x of\n" + "".join(f'    "{i}" -> f {i}\n' for i in range(n)) + "    _ -> 0",
    "constructors": lambda n: "\n  case Just (C1 x) of\n" + "".join(f"    Just (C{i} y) -> f (y + {i})\n" for i in range(n)) + "    Nothing -> 0"
                    + "\n\n\ntype T\n  = " + "\n  | ".join(f"C{i} Int" for i in range(n)),
    "fields": lambda n: "(\\r -> { r | a1 = f r.a2 }) { " + ", ".join(f"a{i} = f {i}" for i in range(n // 10)) + " } |> .a1",
    "definitions": lambda n: " + ".join(f"d{i} x" for i in range(n))
                   + "".join(f"\n\n\nd{i} : Int -> Int\nd{i} y =\n  if y > {i} then d{i} (y - 1) else f {i}" for i in range(n)),
}

ERLANG = {
    "elements": lambda n: "[" + ", ".join(f"f(X + {i})" for i in range(n)) + "]",
    "literal": lambda n: "[X, " + ", ".join(str(i) for i in range(10 * n)) + "]",
    "tuple": lambda n: "{" + ", ".join(f"f(X + {i})" for i in range(n)) + "}",
    "lists": lambda n: " ++ ".join(["g(X)"] * (n // 2)),
    "sum": lambda n: " + ".join(f"f(X + {i})" for i in range(n // 2)),
    "and": lambda n: " andalso ".join(f"(f(X) > {i})" for i in range(n // 2)),
    "guard": lambda n: "if " + ", ".join(f"X =/= {i}" for i in range(n)) + " -> f(X); true -> 0 end",
    "ifs": lambda n: "if " + "; ".join(f"X =:= {i} -> f({i})" for i in range(n)) + "; true -> 0 end",
    "clauses": lambda n: "case f(X) of\n" + "".join(f"  {3 * i} -> f({i});\n" for i in range(n)) + "  _ -> 0\n  end",
    "atoms": lambda n: "case X of\n" + "".join(f"  a{i} -> f({i});\n" for i in range(n)) + "  _ -> 0\n  end",
    "texts": lambda n: "case X of\n" + "".join(f'  <<"{i}">> -> f({i});\n' for i in range(n)) + "  _ -> 0\n  end",
    "strings": lambda n: "case X of\n" + "".join(f'  "s{i}" -> f({i});\n' for i in range(n)) + "  _ -> 0\n  end",
    "tuples": lambda n: "case X of\n" + "".join(f"  {{t{i}, Y}} -> f(Y + {i});\n" for i in range(n)) + "  _ -> 0\n  end",
    "map": lambda n: "#{" + ", ".join(f"{i} => f(X)" for i in range(n)) + "}",
    "keys": lambda n: "case X of #{" + ", ".join(f"{i} := V{i}" for i in range(n // 4)) + "} -> "
            + " + ".join(f"V{i}" for i in range(n // 4)) + " end",
    "bytes": lambda n: "<<" + ", ".join(f"(X + {i % 100})" for i in range(n)) + ">>",
    "segments": lambda n: "case X of <<" + ", ".join(f"V{i}" for i in range(n // 4)) + ">> -> "
                + " + ".join(f"V{i}" for i in range(n // 4)) + " end",
    "calls": lambda n: "f(" * (n // 2) + "X" + ")" * (n // 2),
    "names": lambda n: ", ".join(f"V{i} = f(X + {i})" for i in range(n // 2)) + ", " + " + ".join(f"V{i}" for i in range(n // 2)),
    "catches": lambda n: ", ".join(f"(catch f(X + {i}))" for i in range(n // 4)),
    "funs": lambda n: "[" + ", ".join(f"fun(Y) -> f(X + Y + {i}) end" for i in range(n)) + "]",
    "sends": lambda n: ", ".join(f"X ! {{m, {i}}}" for i in range(n)),
}


def elm(body):
    return ("module Main exposing (main)\n\n\nmain : Program () Int ()\nmain =\n  Platform.worker\n"
            "    { init = \\_ -> ( form 1, Cmd.none )\n    , update = \\_ m -> ( m, Cmd.none )\n    , subscriptions = \\_ -> Sub.none\n    }\n\n\n"
            "f : Int -> Int\nf x =\n  if x > 1000000 then\n    f (x - 1)\n\n  else\n    x + 1\n\n\n"
            f"form : Int -> Int\nform x =\n  {body}\n")


def erlang(body):
    return ("-module(form).\n-export([form/1]).\n\nform(X) ->\n    " + body + ".\n\n"
            "f(X) when X > 1000000 -> f(X - 1);\nf(X) -> X + 1.\n\ng(X) -> [f(X)].\n\nuse() -> g(f(1)).\n-compile({nowarn_unused_function, [g/1, use/0]}).\n")


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime), done


folder, language, parts, limit, *names = sys.argv[1:]
forms, module, file = (ELM, elm, "Main.elm") if language == "elm" else (ERLANG, erlang, "form.erl")
bad = 0
for name in names or forms:
    path = os.path.join(folder, file)
    with open(path, "w") as out:
        out.write(module(forms[name](int(parts))))
    # No form may hold up the whole machine.
    command = ["timeout", str(4 * int(limit)), "luciole", "build", "-w", "--emit=obj", "-o", os.path.join(folder, "form.o"), path]
    time, done = seconds(command)
    good = done.returncode == 0 and time <= float(limit)
    bad += not good
    print(f"{'ok' if good else 'FAILED'}: {name}: {time:.1f} s", done.stdout[:2000] if done.returncode else "", flush=True)
sys.exit(bad > 0)
