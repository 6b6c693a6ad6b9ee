-module(hello).
-export([main/0]).
main() -> io:format("~p~n", [{world, [1, 2, 3], "abc"}]).
