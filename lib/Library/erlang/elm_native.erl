%% Elm programs as commands: flags come with `--flags JSON`, ports are lines {"port":…,"value":…} on standard input and
%% output. A program ends when its input has ended and there is nothing that it waits for.
-module(elm_native).
-export([main/2]).

main(Program, Args) ->
    Flags = flags(Args),
    put(elm_line, []),
    {elm_program, _, _, _, _, Ports} = Program,
    put(elm_ports, Ports),
    elm_platform:run(Program, Flags, fun host/1).

flags([]) -> null;
flags(["--flags", Text]) -> flags_value(Text);
flags(["--flags=" ++ Text]) -> flags_value(Text);
flags(_) -> fail(<<"usage: --flags JSON; ports are lines {\"port\":\"name\",\"value\":...}"/utf16>>).

flags_value(Text) ->
    case elm_json:parse(elm:string(Text)) of
        {0, Value} -> Value;
        {1, Error} -> fail(<<"--flags is no JSON: "/utf16, Error/binary>>)
    end.

-spec fail(binary()) -> no_return().
fail(Text) ->
    complain(Text),
    halt(1).

complain(Text) -> write(2, <<Text/binary, $\n:16>>).

write(Descriptor, Text) -> luciole_io:write(Descriptor, elm_bytes:utf8(Text), latin1, latin1).

host(ready) -> luciole_io:read_input(), ok;
host({flags, Error}) -> fail(elm_platform:flags_text(Error));
host({failed, Port, Error, _}) -> complain(elm_platform:port_text(Port, Error));
host({port, Name, Json}) ->
    Line = {object, [{<<"port"/utf16>>, elm_bytes:utf16(atom_to_binary(Name))}, {<<"value"/utf16>>, Json}]},
    write(1, <<(elm_json:print(0, Line))/binary, $\n:16>>),
    ok;
host({message, {luciole_input, eof}}) ->
    queue_line(put(elm_line, [])),
    self() ! elm_end,
    ok;
host({message, {luciole_input, Bytes}}) ->
    queue_lines(binary:split(Bytes, <<"\n">>, [global])),
    self() ! elm_read,
    ok;
host({message, {elm_line, Line}}) -> line(Line);
host({message, elm_read}) -> luciole_io:read_input(), ok;
host({message, elm_end}) -> put(elm_ended, true), ok;
host({wait, infinity}) ->
    case get(elm_ended) of
        true -> stop;
        _ -> elm_platform:next_event(infinity, fun host/1)
    end;
host({wait, Left}) -> elm_platform:next_event(Left, fun host/1);
host(_) -> ok.

%% All but the last are whole.
queue_lines([Rest]) ->
    put(elm_line, [get(elm_line), Rest]);
queue_lines([End | Lines]) ->
    queue_line([put(elm_line, []), End]),
    queue_lines(Lines).

queue_line(Line) ->
    case iolist_to_binary(Line) of
        <<>> -> ok;
        Bytes -> self() ! {elm_line, Bytes}
    end.

line(Bytes) ->
    case elm_json:parse(elm_bytes:utf16(Bytes)) of
        {0, Line} ->
            case {elm_json:field(<<"port"/utf16>>, Line), elm_json:field(<<"value"/utf16>>, Line)} of
                {{Port}, {Value}} when is_binary(Port) -> send(find_port(Port, get(elm_ports)), Port, Value);
                _ -> wrong_line(<<"it needs \"port\" and \"value\""/utf16>>, Bytes)
            end;
        {1, Error} ->
            wrong_line(Error, Bytes)
    end.

send(none, Port, _) ->
    complain(elm_platform:no_port_text(Port)),
    ok;
send(Name, _, Value) ->
    {send, Name, Value, none}.

find_port(Port, [{Name, in, _} | Ports]) ->
    case elm_bytes:utf16(atom_to_binary(Name)) of
        Port -> Name;
        _ -> find_port(Port, Ports)
    end;
find_port(Port, [_ | Ports]) -> find_port(Port, Ports);
find_port(_, []) -> none.

wrong_line(Reason, Bytes) ->
    complain(<<"This line of the input is not understood: "/utf16, (elm_bytes:utf16(Bytes))/binary, "\n"/utf16,
               Reason/binary>>),
    ok.
