%% Elm's function values: funs. Applied to fewer arguments than it takes, a fun gives a fun of those that are missing;
%% the surplus of too many goes to the result. Compiled Elm code comes here only when a fun has another arity than
%% its call has arguments; Erlang code calls Elm's functions here in any case.
%%
%% Elm programs for Erlang: each is a process. Values of ports and flags are as docs/Elm.md has them (strings are UTF-16,
%% big endian: string/1 makes them of Erlang's); ports are named by atoms.
-module(elm).
-export([start_link/2, start_link/3, send/3, subscribe/2, string/1]).
-export([append_reversed/2]).
-export([apply_1/2, apply_2/3, apply_3/4, apply_4/5, apply_list/2, row_index/3, extend_record/2]).

apply_1(F, A) when is_function(F, 1) -> F(A);
apply_1(F, A) when is_function(F, 2) -> fun(B) -> F(A, B) end;
apply_1(F, A) when is_function(F, 3) -> fun(B, C) -> F(A, B, C) end;
apply_1(F, A) when is_function(F, 4) -> fun(B, C, D) -> F(A, B, C, D) end;
apply_1(F, A) -> apply_list(F, [A]).

apply_2(F, A, B) when is_function(F, 2) -> F(A, B);
apply_2(F, A, B) when is_function(F, 1) -> apply_1(F(A), B);
apply_2(F, A, B) when is_function(F, 3) -> fun(C) -> F(A, B, C) end;
apply_2(F, A, B) when is_function(F, 4) -> fun(C, D) -> F(A, B, C, D) end;
apply_2(F, A, B) -> apply_list(F, [A, B]).

apply_3(F, A, B, C) when is_function(F, 3) -> F(A, B, C);
apply_3(F, A, B, C) when is_function(F, 1) -> apply_2(F(A), B, C);
apply_3(F, A, B, C) when is_function(F, 2) -> apply_1(F(A, B), C);
apply_3(F, A, B, C) -> apply_list(F, [A, B, C]).

apply_4(F, A, B, C, D) when is_function(F, 4) -> F(A, B, C, D);
apply_4(F, A, B, C, D) -> apply_list(F, [A, B, C, D]).

%% Any number of arguments, at least one.
apply_list(F, Args) -> apply_list(F, Args, 1, []).

%% Takes the N-th argument. One at a time will do for what is rare.
apply_list(F, [A | Rest], N, Taken) when is_function(F, N) -> apply_rest(apply(F, reverse(Taken, [A])), Rest);
apply_list(F, [A | Rest], N, Taken) -> apply_list(F, Rest, N + 1, [A | Taken]);
apply_list(F, [], N, Taken) -> fun(A) -> apply_list(F, [A], N, Taken) end.

apply_rest(Result, []) -> Result;
apply_rest(F, Args) -> apply_list(F, Args).

reverse([X | Rest], Result) -> reverse(Rest, [X | Result]);
reverse([], Result) -> Result.

%% [C, B, A] and D give A ++ B ++ C ++ D.
append_reversed([List | Lists], Rest) -> append_reversed(Lists, List ++ Rest);
append_reversed([], Result) -> Result.

%% -- programs ----------------------------------------------------------------

start_link(Module, Flags) -> start_link(Module, Flags, []).

%% Starts the program of an Elm module, 'Elm.Main'; gives {ok, Pid} when `init` has run. Before that the caller, or Pid
%% where {Port, Pid} stands, is subscribed to these ports.
start_link(Module, Flags, Ports) ->
    Caller = self(),
    Start = make_ref(),
    Pid = spawn_link(fun() -> run(Module:program(), Flags, {Caller, Start, Ports}) end),
    Monitor = monitor(process, Pid),
    receive
        {Start, ready} ->
            demonitor(Monitor, [flush]),
            {ok, Pid};
        {'DOWN', Monitor, process, Pid, Reason} ->
            receive {'EXIT', Pid, _} -> ok after 0 -> ok end,
            {error, Reason}
    end.

run(Program, Flags, {Caller, Start, Ports}) ->
    put(elm_subscribers, [subscriber(Port, Caller) || Port <- Ports]),
    elm_platform:run(Program, Flags, fun(ready) -> Caller ! {Start, ready};
                                        (Event) -> host(Event)
                                     end).

subscriber({_, Pid} = Subscriber, _) ->
    monitor(process, Pid),
    Subscriber;
subscriber(Port, Caller) ->
    subscriber({Port, Caller}, Caller).

host({port, Port, Json}) ->
    [Pid ! {elm_port, self(), Port, Json} || {To, Pid} <- get(elm_subscribers), To =:= Port],
    ok;
host({wait, Left}) -> elm_platform:next_event(Left, fun host/1);
host(idle) -> reply(ok);
host({message, Message}) -> message(Message);
host({failed, Port, Error, _}) -> reply({error, elm_bytes:utf8(elm_platform:port_text(Port, Error))});
host({no_port, Port}) -> reply({error, elm_bytes:utf8(elm_platform:no_port_text(string(atom_to_binary(Port))))});
host({flags, Error}) -> exit({elm_flags, elm_bytes:utf8(elm_platform:flags_text(Error))});
host(more) -> ok.

message({elm_send, From, Port, Json}) ->
    put(elm_sender, From),
    {send, Port, Json, none};
message({elm_subscribe, Pid, Port}) ->
    put(elm_subscribers, get(elm_subscribers) ++ [subscriber(Port, Pid)]),
    ok;
message({'DOWN', _, process, Pid, _}) ->
    put(elm_subscribers, [Subscriber || {_, Other} = Subscriber <- get(elm_subscribers), Other =/= Pid]),
    ok;
message(_) ->
    ok.

reply(Answer) ->
    case erase(elm_sender) of
        undefined -> ok;
        {Pid, Reference} -> Pid ! {Reference, Answer}
    end.

%% A value for an incoming port. The update has run when this returns; {error, Text}, in Elm's words, if the value has
%% the wrong type.
send(Pid, Port, Json) ->
    Monitor = monitor(process, Pid),
    Pid ! {elm_send, {self(), Monitor}, Port, Json},
    receive
        {Monitor, Answer} ->
            demonitor(Monitor, [flush]),
            Answer;
        {'DOWN', Monitor, process, _, Reason} ->
            exit(Reason)
    end.

%% From now on the caller gets {elm_port, Pid, Port, Json} of what leaves through an outgoing port.
subscribe(Pid, Port) ->
    Pid ! {elm_subscribe, self(), Port},
    ok.

%% Of a string or UTF-8.
string(Text) when is_binary(Text) -> elm_bytes:utf16(Text);
string(Text) -> << <<Char/utf16>> || Char <- Text >>.

%% Records of which only some fields are known come with a description of the others. The place of a field, of which
%% Before known ones stand in front:
row_index({record, Fields}, Name, Before) -> count_below(Fields, Name, Before + 1).

count_below([{Field, _} | Rest], Name, Count) when Field < Name -> count_below(Rest, Name, Count + 1);
count_below(_, _, Count) -> Count.

%% The description of a record of those fields and the known ones.
extend_record({record, Fields}, Known) -> {record, merge(Fields, Known)}.

merge([{A, _} = Field | As], [{B, _} | _] = Bs) when A < B -> [Field | merge(As, Bs)];
merge(As, [B | Bs]) -> [B | merge(As, Bs)];
merge(As, []) -> As.
