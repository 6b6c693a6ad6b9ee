-module(exit_code).
-export([main/0]).
main() -> io:format("bye~n"), halt(3).
