-module(bundled).
-export([main/0]).

main() -> io:format("hello from ~s~n", ["a bundle"]).
