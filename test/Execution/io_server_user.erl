%% The server `user` and the raw protocol: old and new forms, functions of the
%% program, malformed requests, options, and messages that are no requests.
-module(io_server_user).
-export([main/0, shout/1, fail/0, text/0, words/3]).

main() ->
    User = group_leader(),
    p(ask({put_chars, unicode, ["caf", 233, $\n]})),
    p(ask({put_chars, latin1, <<"caf", 233, "\n">>})),
    p(ask({put_chars, <<"old ", 233, "\n">>})),
    p(ask({put_chars, ?MODULE, shout, ["old function\n"]})),
    p(ask({put_chars, unicode, ?MODULE, shout, ["function\n"]})),
    p(ask({put_chars, latin1, ?MODULE, text, []})),
    p(ask({put_chars, unicode, ?MODULE, fail, []})),
    p(ask({put_chars, unicode, ?MODULE, no_such_function, []})),
    p(ask({put_chars, unicode, ?MODULE, shout, []})),
    p(ask({put_chars, unicode, [foo]})),
    p(ask({put_chars, latin1, [1024]})),
    p(ask({put_chars, unicode, <<255>>})),
    p(ask({put_chars, utf8, "x"})),
    p(ask({put_chars, unicode, []})),
    p(ask({requests, []})),
    p(ask({requests, [{put_chars, unicode, "a"}, {put_chars, unicode, "b\n"}]})),
    p(ask({requests, [{put_chars, unicode, "c\n"}, foo, {put_chars, unicode, "not printed\n"}]})),
    p(ask({requests, [{put_chars, unicode, "d\n"}, getopts]})),
    p(ask(foo)),
    p(ask({foo, bar})),
    p(ask({get_geometry, columns})),
    p(ask({get_geometry, depth})),
    p(ask({get_password, unicode})),
    p(ask({setopts, [{binary, true}]})), p(ask(getopts)),
    p(ask({setopts, [list]})), p(ask(getopts)),
    p(ask({setopts, [{list, false}, {binary, false}]})), p(ask(getopts)),
    p(ask({setopts, [{binary, false}, foo]})), p(ask(getopts)),
    p(ask({setopts, [latin1]})), p(ask(getopts)),
    p(ask({put_chars, unicode, [1024, $\n]})),
    p(ask({setopts, [{encoding, utf8}, {encoding, latin1}, {list, true}]})), p(ask(getopts)),
    p(ask({setopts, [{encoding, utf16}]})),
    p(ask({setopts, [{echo, false}]})),
    p(ask({setopts, []})),
    input(),
    User ! no_request,
    User ! {io_request, not_a_pid, make_ref(), getopts},
    p(ask(getopts)),
    p(ask(whereis(standard_error), getopts)),
    p(ask(whereis(standard_error), {setopts, [{binary, true}]})),
    p(ask(whereis(standard_error), {setopts, [unicode]})),
    p(ask(whereis(standard_error), getopts)),
    p(ask(whereis(standard_error), {get_line, unicode, ''})),
    p(ask(whereis(standard_error), {requests, [getopts, foo, getopts]})).

input() ->
    p(ask({get_line, unicode, ''})),
    p(ask({get_line, "prompt "})),
    p(ask({get_chars, latin1, "", 4})),
    p(ask({get_chars, {format, "~s ", ["formatted"]}, 2})),
    p(ask({get_line, unicode, [foo, bar]})),
    p(ask({get_until, unicode, "", ?MODULE, words, [2]})),
    p(ask({get_until, "", ?MODULE, words, [3]})),
    p(ask({get_line, unicode, ''})),
    p(ask({get_until, unicode, '', erl_scan, tokens, [1]})),
    p(ask({get_line, unicode, ''})),
    p(ask({get_chars, unicode, '', 100})),
    p(ask({get_chars, unicode, '', 100})),
    p(ask({get_line, unicode, ''})),
    p(ask({get_until, unicode, '', ?MODULE, words, [2]})).

%% A line that is that many words; others are skipped.
words([], eof, _) -> {done, eof, []};
words(Skipped, Chars, N) ->
    {Line, Rest} = lists:splitwith(fun(C) -> C =/= $\n end, Chars),
    case {string:lexemes(Line, " "), Rest} of
        {Words, [_ | After]} when length(Words) =:= N -> {done, {Skipped, Words}, After};
        {_, [_ | After]} when After =/= [] -> words([Line | Skipped], After, N);
        {_, [_]} -> {more, [Line | Skipped]};
        {_, []} -> {more, Skipped}
    end.

shout(Text) -> string:uppercase(Text).
text() -> [<<"latin1 ", 233>>, $\n].
fail() -> error(failed).

ask(Request) -> ask(group_leader(), Request).
ask(Server, Request) ->
    Ref = make_ref(),
    Server ! {io_request, self(), Ref, Request},
    receive {io_reply, Ref, Reply} -> Reply after 5000 -> timeout end.

p(X) -> io:format("~0p~n", [X]).
