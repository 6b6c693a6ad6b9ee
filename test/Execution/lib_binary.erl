%% binary and base64: matching, splitting, replacing, encoding, parts and refusals.
-module(lib_binary).
-export([main/0]).
main() ->
    B = <<"abracadabra">>,
    io:format("~p ~p ~p~n", [binary:match(B, <<"ra">>), binary:matches(B, [<<"ab">>, <<"abra">>]), binary:match(B, <<"z">>)]),
    io:format("~p ~p~n", [binary:split(B, <<"a">>), binary:split(B, [<<"a">>, <<"c">>], [global, trim_all])]),
    io:format("~p ~p~n", [binary:replace(B, <<"a">>, <<"[]">>, [global]), binary:replace(B, <<"b">>, <<"X">>, [global, {insert_replaced, 1}])]),
    io:format("~p ~p ~p~n", [binary:part(B, 3, 2), binary:part(B, {11, -3}), binary_part(B, 0, 0)]),
    io:format("~p ~p ~p ~p~n", [binary:at(B, 4), binary:first(B), binary:last(B), binary:bin_to_list(B, 1, 3)]),
    io:format("~p ~p~n", [binary:longest_common_prefix([<<"abcd">>, <<"abx">>]), binary:longest_common_suffix([<<"xing">>, <<"ring">>])]),
    io:format("~p ~p~n", [[binary:encode_unsigned(N) || N <- [0, 255, 256, 1 bsl 70]], binary:encode_unsigned(258, little)]),
    io:format("~p ~p~n", [binary:decode_unsigned(<<1, 0, 0>>), binary:decode_unsigned(<<1, 2>>, little)]),
    io:format("~p ~p~n", [binary:copy(<<"ab">>, 3), binary:encode_hex(<<0, 171, 255>>)]),
    io:format("~p ~p~n", [binary:decode_hex(<<"00aBff">>), binary:matches(B, binary:compile_pattern([<<"c">>, <<"d">>]))]),
    io:format("~p~n", [[try F() catch error:E -> E end || F <- [fun() -> binary:at(B, 11) end, fun() -> binary:first(<<>>) end, fun() -> binary:split(B, <<>>) end, fun() -> binary:part(B, 9, 5) end, fun() -> binary:decode_hex(<<"0">>) end]]]),
    io:format("~p~n", [[base64:encode(X) || X <- ["", "a", "ab", "abc", <<255, 254, 253>>]]]),
    io:format("~p~n", [[base64:decode(X) || X <- ["YQ==", "YWI=", <<"YWJj">>, "YW\nJj", ""]]]),
    io:format("~p ~p~n", [base64:encode_to_string("hello"), base64:mime_decode(<<"a*GVs#bG8=">>)]),
    io:format("~p~n", [try base64:decode("a") catch error:_ -> bad end]).
