%% fun_info, apply in its variants, function_exported, funs as terms, comparison and make_fun.
-module(bif_funs).
-export([main/0, exported/1, plus/2]).
main() ->
    X = 5, F = fun(A) -> A + X end, G = fun lists:map/2, H = fun plus/2, J = fun ?MODULE:plus/2,
    io:format("~p~n", [[erlang:fun_info(Fn, I) || Fn <- [F, G, H, J], I <- [arity, type, module]]]),
    io:format("~p ~p~n", [erlang:fun_info(F, env), erlang:fun_info(J, name)]),
    io:format("~p ~p ~p~n", [apply(F, [1]), apply(?MODULE, plus, [1, 2]), apply(lists, map, [F, [1, 2]])]),
    M = lists, N = reverse, io:format("~p ~p ~p~n", [M:N([1, 2]), (fun M:N/1)([3, 4]), apply(M, N, [[5, 6]])]),
    io:format("~p~n", [[erlang:function_exported(?MODULE, Nm, Ar) || {Nm, Ar} <- [{main, 0}, {exported, 1}, {exported, 2}, {private, 1}, {module_info, 0}]]]),
    io:format("~p~n", [[erlang:is_builtin(erlang, Nm, Ar) || {Nm, Ar} <- [{length, 1}, {self, 0}, {nope, 3}]]]),
    io:format("~p ~p~n", [erlang:make_fun(lists, sum, 1) =:= fun lists:sum/1, fun lists:sum/1]),
    io:format("~p~n", [lists:sort([fun lists:sum/1, fun lists:max/1, fun erlang:abs/1, a, 1, {}])]),
    io:format("~p ~p ~p~n", [J =:= fun bif_funs:plus/2, H =:= J, is_function(J, 2)]),
    io:format("~p~n", [[try Th() catch error:E -> case E of {badarity, {_, As}} -> {badarity, As}; _ -> E end end || Th <- [fun() -> apply(F, []) end, fun() -> apply(F, x) end, fun() -> apply(x, [1]) end, fun() -> apply(no, f, []) end, fun() -> apply(1, f, []) end, fun() -> (id({a, b}))(1) end]]]),
    Compose = fun(Fs) -> lists:foldl(fun(P, Acc) -> fun(V) -> P(Acc(V)) end end, fun(V) -> V end, Fs) end,
    io:format("~p~n", [(Compose([fun(V) -> V * 2 end, F, fun integer_to_list/1, fun erlang:length/1]))(500)]),
    io:format("~p~n", [[K(3) || K <- [fun(V) -> V * I end || I <- lists:seq(1, 5)]]]),
    io:format("~p~n", [apply(fun(A, B, C, D, E5, F6, G7, H8) -> [A, B, C, D, E5, F6, G7, H8] end, lists:seq(1, 8))]),
    io:format("~p ~p~n", [?MODULE:exported(q), private(1)]).
exported(X) -> {exported, X}.
private(X) -> {private, X}.
plus(A, B) -> A + B.
id(X) -> X.
