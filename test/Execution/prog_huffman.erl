-module(prog_huffman).
-export([main/0]).
main() ->
    Text = "this is an example of a huffman tree",
    Freq = lists:foldl(fun(C, M) -> maps:update_with(C, fun(N) -> N + 1 end, 1, M) end, #{}, Text),
    Tree = tree(lists:sort([{N, {leaf, C}} || {C, N} <- maps:to_list(Freq)])),
    Codes = codes(Tree, <<>>),
    Bits = << <<(maps:get(C, Codes))/bits>> || C <- Text >>,
    io:format("~p ~p~n", [bit_size(Bits), Bits]),
    io:format("~s~n", [decode(Bits, Tree, Tree)]),
    [io:format("~s ~p~n", [[C], maps:get(C, Codes)]) || C <- lists:sort(maps:keys(Codes))].
tree([{_, T}]) -> T;
tree([{N, A}, {M, B} | T]) -> tree(lists:sort([{N + M, {node, A, B}} | T])).
codes({leaf, C}, Bits) -> #{C => Bits};
codes({node, A, B}, Bits) -> maps:merge(codes(A, <<Bits/bits, 0:1>>), codes(B, <<Bits/bits, 1:1>>)).
decode(<<>>, _, {leaf, C}) -> [C];
decode(<<>>, _, _) -> [];
decode(Bits, Root, {leaf, C}) -> [C | decode(Bits, Root, Root)];
decode(<<0:1, T/bits>>, Root, {node, A, _}) -> decode(T, Root, A);
decode(<<1:1, T/bits>>, Root, {node, _, B}) -> decode(T, Root, B).
