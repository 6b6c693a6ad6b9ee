%% Funs and dynamic calls: application, information, what is undefined.
-module(runtime_funs).
-export([main/0, add/2, many/10, id/1]).

main() ->
    {_, L} = {x, list_to_atom("lists")},
    M = id(?MODULE),
    p(apply(fun(A, B) -> A - B end, [5, 3])),
    p(apply(L, reverse, [[1, 2, 3]])),
    p(apply(M, add, [1, 2])),
    p(M:add(3, 4)),
    p(apply(M, many, lists:seq(1, 10))),
    p(M:many(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)),
    F = fun ?MODULE:many/10,
    p(F(1, 2, 3, 4, 5, 6, 7, 8, 9, 0)),
    G = fun erlang:abs/1,
    p(lists:map(G, [-1, 2, -3])),
    p(lists:map(fun erlang:integer_to_list/1, [1, 22])),
    H = erlang:make_fun(M, add, 2),
    p({H, H(20, 22), H =:= fun ?MODULE:add/2, is_function(H, 2), is_function(H, 3)}),
    Undefined = erlang:make_fun(no_such_module, f, 2),
    p(caught(fun() -> Undefined(a, b) end)),
    p(caught(fun() -> apply(M, no_such_function, [1, 2]) end)),
    p(caught(fun() -> M:no_such_function() end)),
    p(caught(fun() -> apply(id(17), f, []) end)),
    p(caught(fun() -> apply(M, add, [1 | 2]) end)),
    p(caught(fun() -> apply(id(17), [1]) end)),
    p(caught(fun() -> (id(not_a_fun))(1) end)),
    p(caught(fun() -> (id(fun(_) -> ok end))(1, 2) end) =/= none),
    p(element(1, caught(fun() -> apply(id(fun add/2), [1]) end))),
    X = id([1, 2]), Y = id("free"),
    Local = fun(Z) -> {X, Y, Z} end,
    p([erlang:fun_info(Local, I) || I <- [arity, type, module, env]]),
    p([erlang:fun_info(H, I) || I <- [arity, type, module, name, env, pid]]),
    p(erlang:fun_info(H)),
    p(element(2, caught(fun() -> erlang:fun_info(Local, rubbish) end))),
    p([erlang:function_exported(?MODULE, add, 2), erlang:function_exported(?MODULE, p, 1),
       erlang:function_exported(no_such_module, f, 0)]),
    Fact = fun Self(0) -> 1; Self(N) -> N * Self(N - 1) end,
    p(Fact(20)),
    Compose = fun(A, B) -> fun(V) -> A(B(V)) end end,
    p((Compose(fun(V) -> V * 2 end, fun(V) -> V + 1 end))(20)),
    p(apply(erlang, apply, [L, append, [[1], [2]]])),
    p((id(fun erlang:apply/2))(fun add/2, [4, 5])),
    p(caught(fun() -> (id(fun erlang:hd/1))([]) end)),
    p(caught(fun() -> apply(id(erlang), id(error), [oops]) end)).

add(A, B) -> A + B.
many(A, B, C, D, E, F, G, H, I, J) -> [J, I, H, G, F, E, D, C, B, A].
id(X) -> X.
p(X) -> io:format("~p~n", [X]).

caught(F) ->
    try F() of V -> {returned, V}
    catch C:R:Stack ->
            case Stack of
                [{M, Fn, As, _} | _] when M =/= ?MODULE -> {C, R, {M, Fn, As}};
                _ -> {C, R}
            end
    end.
