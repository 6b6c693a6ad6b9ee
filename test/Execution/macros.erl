-module(macros).
-export([main/0]).
-define(X, 42).
-define(ADD(A, B), (A) + (B)).
-define(STR(A), ??A).
-define(EMPTY(), empty).
-define(OVER, zero).
-define(OVER(A), {one, A}).
-define(OVER(A, B), {two, A, B}).
-ifdef(X).
-define(HAS_X, yes).
-else.
-define(HAS_X, no).
-endif.
-ifndef(Y).
-define(HAS_Y, no).
-endif.
-if(?X > 40 andalso ?OTP_RELEASE >= 25).
branch() -> large.
-elif(?X > 10).
branch() -> medium.
-else.
branch() -> small.
-endif.
-undef(X).
-ifdef(X).
after_undef() -> defined.
-else.
after_undef() -> undefined.
-endif.
main() ->
    io:format("~p ~p ~s ~p~n", [?ADD(1, 2), ?ADD(3, 4) * 2, ?STR(foo(bar, 1)), ?EMPTY()]),
    io:format("~p ~p ~p~n", [?OVER, ?OVER(1), ?OVER(1, 2)]),
    io:format("~p ~p ~p ~p~n", [?HAS_X, ?HAS_Y, branch(), after_undef()]),
    io:format("~p ~p ~p~n", [?MODULE, ?LINE, ?MACHINE]),
    io:format("~p ~p~n", [?FUNCTION_NAME, ?FUNCTION_ARITY]),
    io:format("~p~n", [?MODULE_STRING]).
