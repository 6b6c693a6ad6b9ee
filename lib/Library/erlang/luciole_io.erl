%% The I/O servers of a program, the processes `user` and `standard_error`: they
%% answer the requests of Erlang's I/O protocol. What touches descriptors is
%% native (lib/Runtime/Io).
-module(luciole_io).
-export([more_input/1, server/1]).
-export([read_input/0, terminal_size/2, write/4]).

-include("luciole_io.hrl").

%% The runtime starts the servers with this and registers them.
server(user) -> loop(#device{descriptor = 1, encoding = unicode});
%% As under `erl -noshell`.
server(standard_error) -> loop(#device{descriptor = 2, encoding = latin1}).

loop(#device{deferred = []} = Device) ->
    receive
        {io_request, From, ReplyAs, Request} when is_pid(From) ->
            loop(serve({From, ReplyAs, Request}, Device));
        _ ->
            loop(Device)
    end;
loop(#device{deferred = Requests} = Device) ->
    loop(lists:foldr(fun serve/2, Device#device{deferred = []}, Requests)).

serve({From, ReplyAs, Request}, Device) ->
    {_Status, Reply, Changed} = handle(encoded(Request), Device),
    From ! {io_reply, ReplyAs, Reply},
    Changed.

%% Requests of old have no encoding: they mean Latin-1.
encoded({put_chars, Chars}) -> {put_chars, latin1, Chars};
encoded({put_chars, M, F, Args}) -> {put_chars, latin1, M, F, Args};
encoded({get_line, Prompt}) -> {get_line, latin1, Prompt};
encoded({get_chars, Prompt, N}) -> {get_chars, latin1, Prompt, N};
encoded({get_until, Prompt, M, F, Args}) -> {get_until, latin1, Prompt, M, F, Args};
encoded(Request) -> Request.

-define(is_encoding(E), (E =:= unicode orelse E =:= latin1)).

%% {ok | error, Reply, Device}
handle({put_chars, Encoding, Chars}, Device) when ?is_encoding(Encoding) ->
    put_chars(Encoding, Chars, Device);
handle({put_chars, Encoding, M, F, Args}, Device) when ?is_encoding(Encoding) ->
    put_chars(Encoding, catch apply(M, F, Args), Device);
handle({get_line, Encoding, Prompt}, #device{descriptor = 1} = Device) when ?is_encoding(Encoding) ->
    Tag = case Device#device.binary of true -> get_line; false -> get_chars end,
    read(Prompt, Tag, Device, fun(Ready) -> luciole_input:get_line(Encoding, Ready) end);
handle({get_chars, Encoding, Prompt, N}, #device{descriptor = 1} = Device)
  when ?is_encoding(Encoding), is_integer(N), N >= 0 ->
    read(Prompt, get_chars, Device, fun(Ready) -> luciole_input:get_chars(N, Encoding, Ready) end);
handle({get_until, Encoding, Prompt, M, F, Args}, #device{descriptor = 1} = Device) when ?is_encoding(Encoding) ->
    read(Prompt, get_chars, Device, fun(Ready) -> luciole_input:get_until([], {M, F, Args}, Encoding, Ready) end);
handle(getopts, Device) ->
    {ok, options(Device), Device};
handle({setopts, Options}, Device) when is_list(Options) ->
    case catch lists:foldr(fun set_option/2, Device, Options) of
        #device{} = Changed -> {ok, ok, Changed};
        _ -> {error, {error, enotsup}, Device}
    end;
handle({get_geometry, What}, Device) when What =:= columns; What =:= rows ->
    case terminal_size(Device#device.descriptor, What) of
        0 -> {error, {error, enotsup}, Device};
        Size -> {ok, Size, Device}
    end;
handle({requests, Requests}, Device) when is_list(Requests) ->
    handle_all(Requests, {ok, ok, Device});
handle(Request, Device) ->
    {error, {error, {request, Request}}, Device}.

%% Stops at the first error; the last reply is the one that counts.
handle_all([Request | Rest], {ok, _, Device}) -> handle_all(Rest, handle(encoded(Request), Device));
handle_all(_, Result) -> Result.

put_chars(Encoding, Chars, #device{descriptor = Descriptor, encoding = To} = Device) ->
    case write(Descriptor, Chars, Encoding, To) of
        true -> {ok, ok, Device};
        false -> {error, {error, put_chars}, Device}
    end.

%% Options --------------------------------------------------------------------------

options(#device{descriptor = 2, encoding = Encoding}) -> [{encoding, Encoding}];
options(#device{binary = Binary, encoding = Encoding}) -> [{binary, Binary}, {encoding, Encoding}].

%% Has no clause for what isn't supported.
set_option(latin1, Device) -> Device#device{encoding = latin1};
set_option(unicode, Device) -> Device#device{encoding = unicode};
set_option(Option, Device) when is_atom(Option) -> set_option({Option, true}, Device);
set_option({encoding, latin1}, Device) -> Device#device{encoding = latin1};
set_option({encoding, Encoding}, Device) when Encoding =:= unicode; Encoding =:= utf8 ->
    Device#device{encoding = unicode};
set_option({binary, Value}, #device{descriptor = 1} = Device) -> set_binary(Value, Device);
set_option({list, Value}, #device{descriptor = 1} = Device) when is_boolean(Value) -> set_binary(not Value, Device);
set_option({list, _}, #device{descriptor = 1} = Device) -> Device.

set_binary(Value, Device) when is_boolean(Value) -> Device#device{binary = Value};
set_binary(_, Device) -> Device.

%% Waiting for input ----------------------------------------------------------------

%% Prompts, waits for some input or its end and takes what the request wants.
read(Prompt, Tag, Device, Take) ->
    case print_prompt(Prompt, Device) of
        true ->
            case some_input(Device#device{prompt = Prompt}) of
                #device{input = <<>>} = AtEnd -> {ok, eof, AtEnd};
                Ready -> Take(Ready)
            end;
        false ->
            {error, {error, Tag}, Device}
    end.

print_prompt('', _) -> true;
print_prompt([], _) -> true;
print_prompt(Prompt, #device{descriptor = Descriptor, encoding = Encoding}) ->
    write(Descriptor, catch io_lib:format_prompt(Prompt, Encoding), unicode, Encoding).

some_input(#device{input = <<>>} = Device) -> more_input(Device);
some_input(Device) -> Device.

%% The next bytes of standard input join the others.
more_input(#device{at_end = true} = Device) -> Device;
more_input(Device) ->
    read_input(),
    wait_for_input(Device).

wait_for_input(#device{input = Input} = Device) ->
    receive
        {luciole_input, eof} -> Device#device{at_end = true};
        {luciole_input, Bytes} -> Device#device{input = <<Input/binary, Bytes/binary>>};
        {io_request, From, ReplyAs, Request} when is_pid(From) ->
            wait_for_input(serve_meanwhile({From, ReplyAs, Request}, Device))
    end.

%% Others may print while one reads, who is then prompted again; they read one
%% after the other.
serve_meanwhile({_, _, Request} = Message, #device{deferred = Deferred} = Device) ->
    case reads(Request) of
        true -> Device#device{deferred = [Message | Deferred]};
        false -> prompt_again(Request, serve(Message, Device))
    end.

prompt_again({get_geometry, _}, Device) -> Device;
prompt_again(_, #device{input = <<>>, prompt = Prompt} = Device) ->
    print_prompt(Prompt, Device),
    Device;
prompt_again(_, Device) -> Device.

reads({requests, [Request | Rest]}) -> reads(Request) orelse reads({requests, Rest});
reads(Request) when is_tuple(Request), tuple_size(Request) > 1 ->
    lists:member(element(1, Request), [get_line, get_chars, get_until]);
reads(_) -> false.

%% Natives --------------------------------------------------------------------------

%% Asks for {luciole_input, Bytes | eof}.
read_input() -> erlang:nif_error(undef).

%% Columns or rows of the terminal, or 0.
terminal_size(_Descriptor, _What) -> erlang:nif_error(undef).

%% False if it is no chardata.
write(_Descriptor, _Chars, _From, _To) -> erlang:nif_error(undef).
