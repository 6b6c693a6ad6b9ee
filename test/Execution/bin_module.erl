%% The module binary and the BIFs on binaries of erlang.
-module(bin_module).
-export([main/0]).

main() ->
    B = <<"the quick brown fox jumps over the lazy dog">>,
    show(binary:match(B, <<"fox">>)),
    show(binary:match(B, [<<"dog">>, <<"lazy dog">>, <<"o">>])),
    show(binary:matches(B, <<"the">>)),
    show(binary:matches(B, [<<"o">>, <<"ov">>, <<"ove">>])),
    show(binary:split(B, <<" ">>)),
    show(binary:split(B, [<<" ">>, <<"o">>], [global, trim_all])),
    One = binary:compile_pattern(<<"o">>),
    Two = binary:compile_pattern([<<"th">>, <<"he">>]),
    show({binary:matches(B, One), binary:split(B, Two, [global]), element(1, One), element(1, Two)}),
    show(binary:replace(B, <<"the">>, <<"a">>, [global])),
    show(binary:replace(B, <<"o">>, <<"0">>, [{insert_replaced, [0, 1]}, global])),
    show({binary:first(B), binary:last(B), binary:at(B, 4), binary:part(B, {4, 5}), binary:part(B, 9, -5)}),
    show(binary:bin_to_list(B, 0, 3)),
    show(binary:list_to_bin([1, [<<2>>, 3]])),
    show(binary:copy(<<"ab">>, 3)),
    show({binary:encode_unsigned(16#123456789abcdef0), binary:encode_unsigned(300, little), binary:decode_unsigned(<<1, 2, 3>>)}),
    show({binary:longest_common_prefix([<<"erlang">>, <<"ergonomy">>]), binary:longest_common_suffix([<<"fang">>, <<"erlang">>])}),
    show({binary:encode_hex(<<1, 171, 255>>), binary:decode_hex(<<"01aBFF">>)}),
    show(binary:referenced_byte_size(binary:part(binary:copy(<<"x">>, 1000), 10, 100))),
    show({list_to_binary("abc"), iolist_to_binary([1, [2 | <<3>>], <<4>>]), iolist_size(["ab", <<"cd">>, [[]]])}),
    show({binary_to_list(<<"abc">>), binary_to_list(<<"abcdef">>, 2, 4), bitstring_to_list(<<1, 2, 3:4>>), list_to_bitstring([<<1:3>>, 2, <<3:4>>])}),
    show({split_binary(<<"abcdef">>, 2), binary_part(<<"abcdef">>, 4, -2), byte_size(<<1:9>>), bit_size(<<1:9>>), size(<<1, 2>>)}),
    show({erlang:md5("abc"), erlang:crc32(["a", <<"bc">>]), erlang:adler32(<<"abc">>)}),
    show(erlang:md5_final(erlang:md5_update(erlang:md5_update(erlang:md5_init(), "hello "), [<<"world">>]))),
    show({erlang:crc32_combine(erlang:crc32("ab"), erlang:crc32("c"), 1), erlang:adler32_combine(erlang:adler32("ab"), erlang:adler32("c"), 1)}),
    show({unicode:characters_to_binary("aé😀"), unicode:characters_to_list(<<"aé😀"/utf8>>), unicode:characters_to_binary([<<"é">>, 233], latin1)}),
    show({unicode:characters_to_binary("aé😀", unicode, utf16), unicode:characters_to_list(<<0, 97, 0, 233>>, {utf16, big})}),
    show({unicode:characters_to_binary([1, <<255>>, 2]), unicode:characters_to_list([$a, <<195>>]), unicode:characters_to_binary("€", unicode, latin1)}),
    show(unicode:characters_to_nfd_list("é")),
    show(erlang:iolist_to_iovec([1, 2, <<"abc">>])),
    [failure(F, A) || {F, A} <- [{at, [B, 99]}, {part, [B, 1, 99]}, {match, [B, <<>>]}, {split, [B, a]}, {copy, [B, -1]}, {first, [<<>>]},
                                 {encode_unsigned, [-1]}]],
    [failure(F, A) || {F, A} <- [{list_to_binary, [[a]]}, {binary_to_list, [<<1:1>>]}, {split_binary, [<<1>>, 2]}, {binary_part, [<<1>>, 2, 1]}]].

show(X) -> io:format("~w~n", [X]).

failure(F, A) ->
    M = case erlang:function_exported(binary, F, length(A)) of true -> binary; false -> erlang end,
    try apply(M, F, A) of V -> show(V)
    catch C:R:Stack ->
        {M1, F1, _, Info} = hd(Stack),
        show({C, R, M1, F1, proplists:get_value(error_info, Info)})
    end.
