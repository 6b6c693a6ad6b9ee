-module(maybe_expr).
-feature(maybe_expr, enable).
-export([main/0]).
main() ->
    io:format("~p~n", [[f(X) || X <- [{ok, 1}, {ok, 20}, {error, e}, other]]]).
f(X) ->
    maybe
        {ok, A} ?= X,
        true ?= A < 10,
        B = A * 2,
        {ok, B}
    else
        {error, E} -> {failed, E};
        false -> too_big;
        Other -> {unexpected, Other}
    end.
