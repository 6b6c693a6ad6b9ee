%% What Latin-1 has not is escaped on a Latin-1 device.
-module(io_escapes).
-export([main/0]).

main() ->
    ok = io:setopts([{encoding, latin1}]),
    io:put_chars([8364, $a, 128512, <<"b€"/utf8>>, "\n"]),
    io:format("~ts ~tp~n", [[8364, 233], [8364, 233]]),
    ok = io:setopts([unicode]),
    io:put_chars([8364, 10]),
    io:put_chars(standard_error, [8364, $e, 10]),
    ok = io:setopts(standard_error, [{encoding, unicode}]),
    io:put_chars(standard_error, [8364, $e, 10]),
    io:format("~p~n", [[io:setopts(O) || O <- [[foo], [{encoding, foo}], [binary, foo], [{binary, true}, latin1, unicode]]]]),
    io:format("~p~n", [io:getopts()]),
    io:format("~p~n", [io:setopts(standard_error, [binary])]).
