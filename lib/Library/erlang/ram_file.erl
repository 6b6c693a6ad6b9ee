%% Files in memory (file:open/2 with `ram`, dets with `ram_file`), where OTP has a driver: a process holds the bytes, in pages, so
%% that a write in the middle copies little. It ends with the process that opened the file.
-module(ram_file).
-export([open/2, close/1, write/2, read/2, copy/3, pread/2, pread/3, pwrite/2, pwrite/3, position/2, truncate/1, datasync/1, sync/1,
         get_size/1, get_file/1, advise/4, allocate/3, ipread_s32bu_p32bu/3]).
-include("file.hrl").

-define(PAGE, 4096).
-record(ram, {read = false, write = false, binary = false, position = 0, size = 0, pages = #{}}).

open(Data, Modes) when is_list(Modes) ->
    case mode(Modes, #ram{}) of
        #ram{read = false, write = false} = File -> start(Data, File#ram{read = true});
        #ram{} = File -> start(Data, File);
        Error -> Error
    end.

mode([ram | Rest], File) -> mode(Rest, File);
mode([read | Rest], File) -> mode(Rest, File#ram{read = true});
mode([write | Rest], File) -> mode(Rest, File#ram{write = true});
mode([binary | Rest], File) -> mode(Rest, File#ram{binary = true});
mode([], File) -> File;
mode(_, _) -> {error, badarg}.

start(Data, File) ->
    try iolist_to_binary(Data) of
        Bytes ->
            Owner = self(),
            Filled = put_at(0, Bytes, File),
            Pid = spawn(fun() -> monitor(process, Owner), loop(Filled) end),
            {ok, #file_descriptor{module = ?MODULE, data = Pid}}
    catch
        error:Reason -> {error, Reason}
    end.

close(#file_descriptor{module = ?MODULE, data = Pid}) ->
    _ = call(Pid, close),
    ok.

read(#file_descriptor{module = ?MODULE, data = Pid}, Count) when is_integer(Count), Count >= 0 ->
    call(Pid, {read, Count}).

write(#file_descriptor{module = ?MODULE, data = Pid}, Bytes) ->
    with_bytes(Bytes, fun(Binary) -> call(Pid, {write, Binary}) end).

copy(#file_descriptor{module = ?MODULE} = From, #file_descriptor{module = ?MODULE} = To, Length)
  when is_integer(Length), Length >= 0; is_atom(Length) ->
    file:copy_opened(From, To, Length).

datasync(#file_descriptor{module = ?MODULE, data = Pid}) -> call(Pid, sync).
sync(#file_descriptor{module = ?MODULE, data = Pid}) -> call(Pid, sync).
truncate(#file_descriptor{module = ?MODULE, data = Pid}) -> call(Pid, truncate).
position(#file_descriptor{module = ?MODULE, data = Pid}, Position) -> call(Pid, {position, Position}).

pread(#file_descriptor{module = ?MODULE, data = Pid}, Places) when is_list(Places) -> preads(Pid, Places, []).

preads(_, [], Read) -> {ok, lists:reverse(Read)};
preads(Pid, [{At, Count} | Rest], Read) when is_integer(At), is_integer(Count), Count >= 0 ->
    case call(Pid, {pread, At, Count}) of
        {ok, Data} -> preads(Pid, Rest, [Data | Read]);
        eof -> preads(Pid, Rest, [eof | Read]);
        Error -> Error
    end;
preads(_, _, _) -> {error, badarg}.

pread(#file_descriptor{module = ?MODULE, data = Pid}, At, Count) when is_integer(At), is_integer(Count), Count >= 0 ->
    call(Pid, {pread, At, Count});
pread(#file_descriptor{module = ?MODULE}, _, _) -> {error, badarg}.

pwrite(#file_descriptor{module = ?MODULE, data = Pid}, Places) when is_list(Places) -> pwrites(Pid, Places, 0).

pwrites(_, [], _) -> ok;
pwrites(Pid, [{At, Bytes} | Rest], Count) when is_integer(At) ->
    case with_bytes(Bytes, fun(Binary) -> call(Pid, {pwrite, At, Binary}) end) of
        ok -> pwrites(Pid, Rest, Count + 1);
        {error, badarg} = Error -> Error;
        {error, Reason} -> {error, {Count, Reason}}
    end;
pwrites(_, _, _) -> {error, badarg}.

pwrite(#file_descriptor{module = ?MODULE, data = Pid}, At, Bytes) when is_integer(At) ->
    with_bytes(Bytes, fun(Binary) -> call(Pid, {pwrite, At, Binary}) end);
pwrite(#file_descriptor{module = ?MODULE}, _, _) -> {error, badarg}.

ipread_s32bu_p32bu(#file_descriptor{module = ?MODULE} = File, Position, Max) -> file:ipread_s32bu_p32bu_int(File, Position, Max).

get_file(#file_descriptor{module = ?MODULE, data = Pid}) -> call(Pid, get_file);
get_file(#file_descriptor{}) -> {error, enotsup}.

get_size(#file_descriptor{module = ?MODULE, data = Pid}) -> call(Pid, get_size);
get_size(#file_descriptor{}) -> {error, enotsup}.

advise(#file_descriptor{module = ?MODULE, data = Pid}, _, _, Advice) ->
    case lists:member(Advice, [normal, random, sequential, will_need, dont_need, no_reuse]) of
        true -> call(Pid, sync);
        false -> {error, einval}
    end;
advise(#file_descriptor{}, _, _, _) -> {error, enotsup}.

allocate(#file_descriptor{module = ?MODULE, data = Pid}, At, Length) -> call(Pid, {allocate, At, Length});
allocate(#file_descriptor{}, _, _) -> {error, enotsup}.

with_bytes(Bytes, Fun) ->
    try iolist_to_binary(Bytes) of Binary -> Fun(Binary) catch error:Reason -> {error, Reason} end.

call(Pid, Request) ->
    Ref = monitor(process, Pid),
    Pid ! {Ref, self(), Request},
    receive
        {Ref, Answer} -> demonitor(Ref, [flush]), Answer;
        {'DOWN', Ref, process, Pid, _} -> {error, einval}
    end.

%% The process of a file.

loop(File) ->
    receive
        {Ref, From, close} -> From ! {Ref, ok};
        {Ref, From, Request} ->
            {Answer, Next} = handle(Request, File),
            From ! {Ref, Answer},
            loop(Next);
        {'DOWN', _, process, _, _} -> ok
    end.

handle({read, Count}, #ram{read = true, position = At} = File) ->
    Binary = get_at(At, Count, File),
    {given(Binary, Count, File), File#ram{position = At + byte_size(Binary)}};
handle({pread, At, _}, #ram{read = true} = File) when At < 0 -> {{error, einval}, File};
handle({pread, At, Count}, #ram{read = true} = File) -> {given(get_at(At, Count, File), Count, File), File};
handle({write, Bytes}, #ram{write = true, position = At} = File) ->
    {ok, (put_at(At, Bytes, File))#ram{position = At + byte_size(Bytes)}};
handle({pwrite, At, _}, #ram{write = true} = File) when At < 0 -> {{error, einval}, File};
handle({pwrite, At, Bytes}, #ram{write = true} = File) -> {ok, put_at(At, Bytes, File)};
handle(truncate, #ram{write = true, position = At, size = Size} = File) when At < Size -> {ok, cut(At, File)};
handle(truncate, #ram{write = true, position = At} = File) -> {ok, File#ram{size = At}};
handle(truncate, File) -> {{error, eacces}, File};
handle({allocate, At, Length}, #ram{write = true, size = Size} = File) when At >= 0, Length >= 0 -> {ok, File#ram{size = max(Size, At + Length)}};
handle({position, Position}, File) ->
    case place(Position, File) of
        At when is_integer(At), At >= 0 -> {{ok, At}, File#ram{position = At}};
        At when is_integer(At) -> {{error, einval}, File};
        Error -> {Error, File}
    end;
handle(get_file, #ram{size = Size} = File) -> {{ok, data(get_at(0, Size, File), File)}, File};
handle(get_size, #ram{size = Size} = File) -> {{ok, Size}, File};
handle(sync, File) -> {ok, File};
handle({allocate, _, _}, #ram{write = true} = File) -> {{error, einval}, File};
handle(_, File) -> {{error, ebadf}, File}.

place(bof, _) -> 0;
place(cur, #ram{position = At}) -> At;
place(eof, #ram{size = Size}) -> Size;
place({bof, N}, _) when is_integer(N) -> N;
place({cur, N}, #ram{position = At}) when is_integer(N) -> At + N;
place({eof, N}, #ram{size = Size}) when is_integer(N) -> Size + N;
place(N, _) when is_integer(N) -> N;
place(_, _) -> {error, badarg}.

given(<<>>, Count, _) when Count > 0 -> eof;
given(Binary, _, File) -> {ok, data(Binary, File)}.

data(Binary, #ram{binary = true}) -> Binary;
data(Binary, _) -> binary_to_list(Binary).

%% At most so many bytes; what was never written is zeros.
get_at(At, Count, #ram{size = Size, pages = Pages}) ->
    End = min(At + Count, Size),
    iolist_to_binary(pieces(At, End, Pages)).

pieces(At, End, _) when At >= End -> [];
pieces(At, End, Pages) ->
    Skip = At rem ?PAGE,
    Length = min(?PAGE - Skip, End - At),
    [binary:part(page(At div ?PAGE, Pages), Skip, Length) | pieces(At + Length, End, Pages)].

page(Number, Pages) -> maps:get(Number, Pages, <<0:?PAGE/unit:8>>).

put_at(At, Bytes, #ram{size = Size, pages = Pages} = File) ->
    File#ram{size = max(Size, At + byte_size(Bytes)), pages = put_pages(At, Bytes, Pages)}.

put_pages(_, <<>>, Pages) -> Pages;
put_pages(At, Bytes, Pages) ->
    Skip = At rem ?PAGE,
    Length = min(?PAGE - Skip, byte_size(Bytes)),
    <<Head:Length/binary, Rest/binary>> = Bytes,
    <<Before:Skip/binary, _:Length/binary, After/binary>> = page(At div ?PAGE, Pages),
    put_pages(At + Length, Rest, Pages#{At div ?PAGE => <<Before/binary, Head/binary, After/binary>>}).

%% What lies behind must be zeros when the file grows again.
cut(At, #ram{pages = Pages} = File) ->
    Last = At div ?PAGE,
    Kept = maps:filter(fun(Number, _) -> Number =< Last end, Pages),
    Length = At rem ?PAGE,
    <<Head:Length/binary, _/binary>> = page(Last, Pages),
    File#ram{size = At, pages = Kept#{Last => <<Head/binary, 0:(?PAGE - Length)/unit:8>>}}.
