%% What BIFs make that is larger than the heap lies in fragments, which become part of the old heap where they are.
-module(large_fragments).
-export([main/0]).

main() ->
    Text = iolist_to_binary([integer_to_list(I) ++ "," || I <- lists:seq(1, 12000)]),
    rounds(6, Text, []),
    garbage_collect(),
    {memory, Before} = process_info(self(), memory),
    Long = binary_to_list(binary:copy(Text, 20)),
    io:format("~p~n", [length(Long)]),
    garbage_collect(),
    {memory, After} = process_info(self(), memory),
    io:format("~p~n", [After < Before + 1000000]).

%% Keeps what three rounds made, so that some of it lives when the old heap is collected.
rounds(0, _, Kept) ->
    io:format("~p~n", [[check(K) || K <- Kept]]);
rounds(N, Text, Kept) ->
    io:format("~p~n", [[check(K) || K <- Kept]]),
    Fresh = [{I, float(I)} || I <- lists:seq(1, 20000)],
    Tuple = list_to_tuple(Fresh), % refers to the young heap
    Parts = binary:split(Text, <<",">>, [global]), % sub-binaries
    Copies = binary_to_term(term_to_binary([binary:copy(P, 40) || P <- Parts])), % of their own memory
    Bytes = binary_to_list(Text),
    Garbage = [binary_to_list(Text) || _ <- lists:seq(1, 3)],
    _ = lists:sum([length(G) || G <- Garbage]),
    rounds(N - 1, Text, lists:sublist([{N, Tuple, Parts, Copies, Bytes} | Kept], 3)).

check({N, Tuple, Parts, Copies, Bytes}) ->
    {N, lists:sum([trunc(F) - I || {I, F} <- tuple_to_list(Tuple)]),
     erlang:phash2(Parts), lists:sum([byte_size(C) || C <- Copies]), erlang:crc32(Bytes)}.
