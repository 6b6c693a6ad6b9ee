%% -if, -elif, -else, nesting, overloads by arity, stringify, undef, predefined macros.
-module(lang_preprocessor).
-export([main/0]).
-define(A, 1).
-define(A(), two).
-define(A(X), {one, X}).
-define(A(X, Y), {X, Y, ??X, ??Y}).
-define(SHOW(E), io:format("~s = ~p~n", [??E, E])).
-define(IF(C, T, F), case C of true -> T; false -> F end).
-define(LIST, [1, 2, ?A]).
-define(STR, "abc" "def").
-define(TWICE(X), ?A(X, X)).
-define(BEGIN, begin).
-define(END, end).
-if(?OTP_RELEASE >= 21).
-define(REL, new).
-elif(?OTP_RELEASE >= 10).
-define(REL, mid).
-else.
-define(REL, old).
-endif.
-if(not defined(NOPE) andalso defined(A)).
-define(DEF, yes).
-if(1 + 1 =:= 3).
-define(DEEP, wrong).
-error("not here").
-elif(is_atom(foo)).
-define(DEEP, right).
-else.
-define(DEEP, wrong2).
-endif.
-else.
-define(DEF, no).
-endif.
-define(GONE, 1).
-undef(GONE).
-ifdef(GONE).
gone() -> yes.
-else.
gone() -> no.
-endif.
main() ->
    io:format("~p ~p ~p ~p~n", [?A, ?A(), ?A(x), ?A(2 + 3, "s")]),
    ?SHOW(1 + 2 * 3),
    ?SHOW([X || X <- ?LIST, X > 1]),
    ?SHOW({a, 'B c', "str", $x, 1.5, <<1:8>>}),
    ?SHOW(fun(Z) -> Z end(4)),
    io:format("~p~n", [?IF(?A =:= 1, {yes, [1, 2]}, no)]),
    io:format("~p ~p ~p~n", [?STR, ?STR "ghi", ?TWICE(q)]),
    io:format("~p ~p ~p ~p~n", [?REL, ?DEF, ?DEEP, gone()]),
    V = ?BEGIN 5, 6 ?END,
    io:format("~p ~p/~p ~p ~p~n", [V, ?FUNCTION_NAME, ?FUNCTION_ARITY, ?MACHINE, ?MODULE_STRING]),
    io:format("~p~n", [other(1, 2)]).
other(_, _) -> {?FUNCTION_NAME, ?FUNCTION_ARITY, ?LINE}.
