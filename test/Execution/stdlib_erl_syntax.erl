-module(stdlib_erl_syntax).
-export([main/0]).

main() ->
    p(1, fun() -> erl_scan:string("foo(X) -> X + 1.") end),
    p(2, fun() -> erl_scan:string("\"str\" 'Q a' $x 16#ff 1.5 %c\n Var") end),
    p(3, fun() -> erl_scan:string("'unterminated") end),
    p(4, fun() -> erl_scan:string("foo",1,[text]) end),
    p(5, fun() -> erl_scan:tokens([],"foo. bar",1) end),
    p(6, fun() -> erl_scan:reserved_word('case') end),
    p(7, fun() -> begin {ok,T,_} = erl_scan:string("f(X) when X > 1 -> {ok, [X|Y]}; f(_) -> #{a => 1}."), erl_parse:parse_form(T) end end),
    p(8, fun() -> begin {ok,T,_} = erl_scan:string("1 + 2 * 3, [a || A <- B]."), erl_parse:parse_exprs(T) end end),
    p(9, fun() -> begin {ok,T,_} = erl_scan:string("{a, [1, 2.0], \"s\", <<1>>}."), erl_parse:parse_term(T) end end),
    p(10, fun() -> begin {ok,T,_} = erl_scan:string("foo( ."), erl_parse:parse_exprs(T) end end),
    p(11, fun() -> begin {ok,T,_} = erl_scan:string("-record(r, {a = 1 :: integer(), b})."), erl_parse:parse_form(T) end end),
    p(12, fun() -> begin {ok,T,_} = erl_scan:string("-spec f(integer()) -> [atom()]."), erl_parse:parse_form(T) end end),
    p(13, fun() -> erl_parse:abstract({a,[1,"s",<<"b">>],#{k=>v}}) end),
    p(14, fun() -> erl_parse:normalise({tuple,1,[{atom,1,a},{integer,1,2}]}) end),
    p(15, fun() -> eval("1 + 2 * 3.") end),
    p(16, fun() -> eval("lists:map(fun(X) -> X * X end, [1,2,3]).") end),
    p(17, fun() -> eval("case {a,1} of {b,_} -> no; {a,X} when X > 0 -> X + 41 end.") end),
    p(18, fun() -> eval("[{X,Y} || X <- [1,2], Y <- [a,b]].") end),
    p(19, fun() -> eval("try throw(x) catch throw:Y -> {caught,Y} end.") end),
    p(20, fun() -> eval("<<A:4,B:4>> = <<16#ab>>, {A,B}.") end),
    p(21, fun() -> eval("F = fun F(0) -> 1; F(N) -> N * F(N-1) end, F(10).") end),
    p(22, fun() -> eval("#{a := X} = #{a => 5}, X.") end),
    p(23, fun() -> eval("if 1 > 2 -> a; true -> b end.") end),
    p(24, fun() -> eval("X = 1, X = 2.") end),
    p(25, fun() -> eval("foo:bar().") end),
    p(26, fun() -> eval("begin A = 1, B = A + 1, {A,B} end.") end),
    p(27, fun() -> eval("<< <<X>> || X <- [1,2,3] >>.") end),
    p(28, fun() -> eval("catch throw(oops).") end),
    p(29, fun() -> eval("\"abc\" ++ T = \"abcdef\", T.") end),
    p(30, fun() -> lists:flatten(erl_pp:form(form("f(X) when X > 1 -> {ok, [X|Y]}; f(_) -> #{a => 1}."))) end),
    p(31, fun() -> lists:flatten(erl_pp:form(form("g() -> case x of a -> fun(Z) -> Z + 1 end; {b,C} -> try foo(C) catch _:E -> E after ok end end."))) end),
    p(32, fun() -> lists:flatten(erl_pp:form(form("-record(r, {a = 1 :: integer(), b})."))) end),
    p(33, fun() -> lists:flatten(erl_pp:form(form("-spec f(integer(), [atom()]) -> {ok, binary()} | error."))) end),
    p(34, fun() -> lists:flatten(erl_pp:form(form("h(<<A:8/little-signed, B/binary>>) -> [X || {X,_} <- A, X > 1, <<Y>> <= B]; h(X) -> receive {m,X} -> ok after 10 -> \"str\" end."))) end),
    p(35, fun() -> lists:flatten(erl_pp:expr({op,1,'+',{integer,1,1},{op,1,'*',{var,1,'X'},{integer,1,2}}})) end),
    p(36, fun() -> lists:flatten(erl_pp:exprs([{match,1,{var,1,'X'},{tuple,1,[]}}])) end),
    p(37, fun() -> erl_anno:line(erl_anno:new({3,4})) end),
    p(38, fun() -> erl_anno:column(erl_anno:new({3,4})) end),
    p(39, fun() -> erl_anno:to_term(erl_anno:set_file("f.erl",erl_anno:new(7))) end),
    p(40, fun() -> erl_anno:is_anno(x) end),
    p(41, fun() -> erl_anno:set_generated(true,erl_anno:new(1)) end),
    p(42, fun() -> erl_anno:text(erl_anno:new(1)) end),
    p(43, fun() -> erl_internal:bif(abs,1) end),
    p(44, fun() -> erl_internal:guard_bif(is_atom,1) end),
    p(45, fun() -> erl_internal:op_type('+',2) end),
    p(46, fun() -> erl_bits:set_bit_type(default,[little]) end),
    p(47, fun() -> erl_scan:symbol({atom,1,foo}) end),
    p(48, fun() -> erl_scan:category({'(',1}) end),
    p(49, fun() -> erl_scan:format_error({illegal,integer}) end),
    p(50, fun() -> erl_parse:format_error(["syntax error before: ","x"]) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).

form(S) ->
    {ok, T, _} = erl_scan:string(S),
    {ok, F} = erl_parse:parse_form(T),
    F.

eval(S) ->
    {ok, T, _} = erl_scan:string(S),
    {ok, Es} = erl_parse:parse_exprs(T),
    {value, V, _} = erl_eval:exprs(Es, []),
    V.
