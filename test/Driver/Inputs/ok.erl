-module(ok).
-export([main/0, other/1]).
main() -> erlang:display(other(1)).
other(X) -> {ok, X}.
