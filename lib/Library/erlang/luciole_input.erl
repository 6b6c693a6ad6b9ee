%% What requests of the I/O protocol take from standard input: lines, characters,
%% and what a function of the caller makes of lines. All give {ok | error, Reply,
%% Device}.
-module(luciole_input).
-export([get_chars/3, get_line/2, get_until/4]).

-include("luciole_io.hrl").

get_line(Encoding, Device) ->
    {Size, Ready} = line_size(0, Device),
    take(Size, Encoding, collect_line, Ready).

get_chars(N, Encoding, Device) ->
    {Size, Ready} = chars_size(N, 0, Device),
    take(Size, Encoding, collect_chars, Ready).

%% Gives the function one line after the other until it is done.
get_until(Continuation, {M, F, Args} = Function, Encoding, Device) ->
    {Size, Ready} = line_size(0, Device),
    {Line, Left} = next_line(Size, Encoding, Ready),
    case Line =/= error andalso (catch apply(M, F, [Continuation, Line | Args])) of
        {done, Result, Unread} ->
            {ok, convert_result(Result, Line, Encoding, Left), put_back(Unread, Left)};
        {more, Next} ->
            get_until(Next, Function, Encoding, Left);
        _ ->
            {error, {error, F}, Left}
    end.

next_line(0, _, Device) -> {eof, Device};
next_line(Size, Encoding, #device{input = Input} = Device) ->
    <<Bytes:Size/binary, Rest/binary>> = Input,
    {convert(Bytes, Encoding, Device#device{binary = false}), Device#device{input = Rest}}.

convert_result(Result, Line, Encoding, #device{binary = true}) when is_list(Result), Line =/= eof ->
    unicode:characters_to_binary(Result, unicode, Encoding);
convert_result(Result, _, _, _) -> Result.

put_back(eof, Device) -> Device;
put_back([], Device) -> Device;
put_back(Chars, #device{input = Input, encoding = Encoding} = Device) ->
    case catch unicode:characters_to_binary(Chars, unicode, Encoding) of
        Bytes when is_binary(Bytes) -> Device#device{input = <<Bytes/binary, Input/binary>>};
        _ -> Device
    end.

take(Size, Encoding, Tag, #device{input = Input} = Device) ->
    <<Bytes:Size/binary, Rest/binary>> = Input,
    Left = Device#device{input = Rest},
    case convert(without_return(Tag, Bytes), Encoding, Left) of
        error -> {error, {error, Tag}, Left};
        Chars -> {ok, Chars, Left}
    end.

%% Characters as the device's options and the request's encoding say; `error` for
%% what is ill-formed or not in that encoding.
convert(Bytes, Encoding, #device{binary = true, encoding = From}) ->
    case unicode:characters_to_binary(Bytes, From, Encoding) of
        Binary when is_binary(Binary) -> Binary;
        _ -> error
    end;
convert(Bytes, Encoding, #device{encoding = From}) ->
    case unicode:characters_to_list(Bytes, From) of
        Chars when is_list(Chars), (Encoding =:= unicode orelse From =:= latin1) -> Chars;
        Chars when is_list(Chars) -> latin1_only(Chars, Chars);
        _ -> error
    end.

latin1_only([Char | Rest], Chars) when Char < 256 -> latin1_only(Rest, Chars);
latin1_only([], Chars) -> Chars;
latin1_only(_, _) -> error.

%% Lines that end in \r\n lose the \r.
without_return(collect_line, Line) when byte_size(Line) > 1 ->
    Before = byte_size(Line) - 2,
    case Line of
        <<Text:Before/binary, "\r\n">> -> <<Text/binary, "\n">>;
        _ -> Line
    end;
without_return(_, Bytes) -> Bytes.

%% Bytes up to and including the next newline, or to the end of the input.
line_size(Looked, #device{input = Input, at_end = AtEnd} = Device) ->
    case binary:match(Input, <<"\n">>, [{scope, {Looked, byte_size(Input) - Looked}}]) of
        {At, 1} -> {At + 1, Device};
        nomatch when AtEnd -> {byte_size(Input), Device};
        nomatch -> line_size(byte_size(Input), luciole_io:more_input(Device))
    end.

%% Bytes of the next N characters, or of as many as there are, after those at At.
chars_size(N, At, #device{input = Input, at_end = AtEnd} = Device) ->
    <<_:At/binary, Ahead/binary>> = Input,
    {Left, Unread} = skip(N, Ahead, Device#device.encoding),
    Here = byte_size(Input) - byte_size(Unread),
    IsCut = is_cut(Unread),
    if
        Left =:= 0 -> {Here, Device};
        IsCut, AtEnd -> {byte_size(Input), Device};
        IsCut -> chars_size(Left, Here, luciole_io:more_input(Device));
        true -> chars_size(Left - 1, Here + 1, Device) % ill-formed
    end.

skip(N, Bytes, latin1) ->
    Size = min(N, byte_size(Bytes)),
    <<_:Size/binary, Rest/binary>> = Bytes,
    {N - Size, Rest};
skip(N, <<_/utf8, Rest/binary>>, unicode) when N > 0 -> skip(N - 1, Rest, unicode);
skip(N, Rest, unicode) -> {N, Rest}.

%% Whether the rest of a character may follow.
is_cut(<<Lead, Rest/binary>>) when Lead >= 16#C2, Lead < 16#F5 ->
    byte_size(Rest) < if Lead < 16#E0 -> 1; Lead < 16#F0 -> 2; true -> 3 end;
is_cut(Bytes) -> Bytes =:= <<>>.
