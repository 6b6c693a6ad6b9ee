%% The first entries of the stack traces of what the runtime raises.
-module(runtime_errors).
-export([main/0, id/1]).

t(Name, F) ->
    R = try {value, F()}
        catch C:E:Stack -> {C, E, trim(hd(Stack))}
        end,
    io:format("~p: ~0p~n", [Name, R]).

%% Funs in arguments print differently in each implementation.
trim({?MODULE, F, A, L}) -> {?MODULE, hide(atom_to_list(F)), A, L};
trim({M, F, As, L}) when is_list(As) -> {M, F, [if is_function(X) -> a_fun; true -> X end || X <- As], L};
trim(E) -> E.

%% BEAM turns some commutative operations round: those are left out here.
hide("-" ++ _) -> a_fun;
hide(F) -> F.

id(X) -> X.

main() ->
    Z = id(0), A = id(a), L = id([]),
    t('div', fun() -> {1 div Z} end),
    t('rem', fun() -> {1 rem Z} end),
    t('-', fun() -> {1 - A} end),
    t(neg, fun() -> {-A} end),
    t('bnot', fun() -> {bnot A} end),
    t('bsl', fun() -> {1 bsl A} end),
    t('bsr', fun() -> {1 bsr A} end),
    t(bsl_limit, fun() -> {1 bsl id(1 bsl 70)} end),
    t(hd, fun() -> {hd(L)} end),
    t(tl, fun() -> {tl(L)} end),
    t(element, fun() -> {element(Z, {1})} end),
    t(setelement, fun() -> {setelement(3, id({1}), x)} end),
    t(length, fun() -> {length(id([a | b]))} end),
    t(tuple_size, fun() -> {tuple_size(A)} end),
    t(byte_size, fun() -> {byte_size(A)} end),
    t(map_size, fun() -> {map_size(A)} end),
    t(map_get, fun() -> {map_get(A, id(#{}))} end),
    t(map_get_bad, fun() -> {map_get(A, A)} end),
    t(map_update, fun() -> {A#{b => 1}} end),
    t(map_exact, fun() -> {(id(#{}))#{A := 1}} end),
    t(append, fun() -> {A ++ [1]} end),
    t(list_to_integer, fun() -> {list_to_integer(id("x1"))} end),
    t(list_to_atom, fun() -> {list_to_atom(A)} end),
    t(existing, fun() -> {list_to_existing_atom(id("certainly no such atom"))} end),
    t(float_to_list, fun() -> {float_to_list(A)} end),
    t(iolist, fun() -> {iolist_to_binary(A)} end),
    t(binary_to_term, fun() -> {binary_to_term(<<1, 2, 3>>)} end),
    t(math, fun() -> {math:sqrt(id(-1))} end),
    t(math_bad, fun() -> {math:sin(A)} end),
    t(keyfind, fun() -> {lists:keyfind(A, A, A)} end),
    t(reverse, fun() -> {lists:reverse(A, A)} end),
    t(maps_get, fun() -> {maps:get(A, id(#{}))} end),
    t(bin_integer, fun() -> <<A:8>> end),
    t(bin_binary, fun() -> <<1, A/binary>> end),
    t(bin_size, fun() -> <<1:(id(-1))>> end),
    t(badmatch, fun() -> {b} = A end),
    t(case_clause, fun() -> case A of b -> ok end end),
    t(if_clause, fun() -> if A =:= b -> ok end end),
    t(try_clause, fun() -> try A of b -> ok catch throw:_ -> ok end end),
    t('andalso', fun() -> {A andalso true} end),
    t('orelse', fun() -> {A orelse true} end),
    t('not', fun() -> {not A} end),
    t('and', fun() -> {A and true} end),
    t(generator, fun() -> [X || <<X>> <= A] end),
    t(filter, fun() -> [X || X <- id([1]), id(X)] end),
    t(undef, fun() -> {no_such_module:f(1, "two")} end),
    t(apply_undef, fun() -> {apply(A, f, [1])} end),
    t(apply_bad, fun() -> {apply(Z, f, [1])} end),
    t(badfun, fun() -> {A(1)} end),
    t(send, fun() -> {Z ! x} end),
    t(unique, fun() -> {erlang:unique_integer([A])} end),
    t(error1, fun() -> {erlang:error(A)} end),
    t(error2, fun() -> {erlang:error(A, [1, 2])} end),
    t(error2none, fun() -> {erlang:error(A, none)} end),
    t(error3, fun() -> {erlang:error(A, [1], [{error_info, #{cause => why}}])} end),
    t(exit, fun() -> {exit(A)} end),
    t(throw, fun() -> {throw(A)} end),
    t(raise, fun() -> {erlang:raise(error, A, [{m, f, 2, []}, {m, g, [x], [{line, 3}]}])} end),
    t(raise3, fun() -> {erlang:raise(error, A, [{m, f, 2}])} end),
    t(raise_bad_class, fun() -> {erlang:raise(A, A, [])} end),
    t(raise_bad_trace, fun() -> {erlang:raise(id(error), A, [A])} end).
