-module(uncaught_error).
-export([main/0]).
main() ->
    io:format("before~n"),
    f(id([])).
id(X) -> X.
f([H | _]) -> H.
