%% Names and locks of a cluster that is this one node. The table of names is
%% read by everybody; the process global_name_server changes it, watches the
%% named processes and keeps the locks.
-module(global).
-behaviour(gen_server).
-export([start_link/0]).
-export([register_name/2, register_name/3, re_register_name/2, re_register_name/3, unregister_name/1,
         whereis_name/1, registered_names/0, send/2, sync/0, disconnect/0]).
-export([set_lock/1, set_lock/2, set_lock/3, del_lock/1, del_lock/2, trans/2, trans/3, trans/4]).
-export([random_exit_name/3, random_notify_name/3, notify_all_name/3]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-define(SERVER, global_name_server).
-define(NAMES, global_names).                   % {Name, Pid}

start_link() -> gen_server:start_link({local, ?SERVER}, ?MODULE, [], []).

%%--------------------------------------------------------------------
%% Names
%%--------------------------------------------------------------------

register_name(Name, Pid) -> register_name(Name, Pid, fun random_exit_name/3).

%% Names never clash on one node: the function isn't called.
register_name(Name, Pid, Resolve) when is_pid(Pid), is_function(Resolve, 3); is_pid(Pid), is_tuple(Resolve) ->
    call({register, Name, Pid}).

re_register_name(Name, Pid) -> re_register_name(Name, Pid, fun random_exit_name/3).

re_register_name(Name, Pid, Resolve) when is_pid(Pid), is_function(Resolve, 3); is_pid(Pid), is_tuple(Resolve) ->
    call({re_register, Name, Pid}).

unregister_name(Name) -> call({unregister, Name}).

whereis_name(Name) ->
    case ets:lookup(?NAMES, Name) of
        [{_, Pid}] ->
            case is_process_alive(Pid) of
                true -> Pid;
                false -> undefined
            end;
        [] ->
            undefined
    end.

registered_names() -> [Name || {Name, _} <- ets:tab2list(?NAMES)].

send(Name, Message) ->
    case whereis_name(Name) of
        Pid when is_pid(Pid) -> Pid ! Message, Pid;
        undefined -> exit({badarg, {Name, Message}})
    end.

sync() -> ok.

disconnect() -> [].

random_exit_name(_Name, Pid1, Pid2) ->
    exit(Pid2, kill),
    Pid1.

random_notify_name(Name, Pid1, Pid2) ->
    Pid2 ! {global_name_conflict, Name},
    Pid1.

notify_all_name(Name, Pid1, Pid2) ->
    Pid1 ! {global_name_conflict, Name, Pid2},
    Pid2 ! {global_name_conflict, Name, Pid1},
    none.

%%--------------------------------------------------------------------
%% Locks: {ResourceId, RequesterId}
%%--------------------------------------------------------------------

set_lock(Id) -> set_lock(Id, [node()]).

set_lock(Id, Nodes) -> set_lock(Id, Nodes, infinity).

set_lock({_, _} = Id, Nodes, Retries) when is_list(Nodes) -> set_lock(Id, Nodes, Retries, 1).

set_lock(Id, Nodes, Retries, Times) ->
    case lists:member(node(), Nodes) andalso call({set_lock, Id, self()}) of
        false when Nodes =/= [], Retries =:= infinity; Nodes =/= [], Retries > 0 ->
            timer:sleep(rand:uniform(min(250 bsl min(Times, 5), 8000)) div 4),
            set_lock(Id, Nodes, less(Retries), Times + 1);
        Result ->
            Result
    end.

less(infinity) -> infinity;
less(Retries) -> Retries - 1.

del_lock(Id) -> del_lock(Id, [node()]).

del_lock({_, _} = Id, _Nodes) -> call({del_lock, Id, self()}).

trans(Id, Fun) -> trans(Id, Fun, [node()]).

trans(Id, Fun, Nodes) -> trans(Id, Fun, Nodes, infinity).

trans(Id, Fun, Nodes, Retries) ->
    case set_lock(Id, Nodes, Retries) of
        true ->
            try Fun()
            after del_lock(Id, Nodes)
            end;
        false ->
            aborted
    end.

%%--------------------------------------------------------------------
%% The process
%%--------------------------------------------------------------------

%% References of monitors to {name, Name} or {lock, Resource}; resources to
%% {Requester, Holders}, of which each may hold it several times.
-record(state, {monitors = #{}, locks = #{}}).

call(Request) -> gen_server:call(?SERVER, Request, infinity).

init([]) ->
    ?NAMES = ets:new(?NAMES, [named_table, {read_concurrency, true}]),
    {ok, #state{}}.

handle_call({register, Name, Pid}, _From, State) ->
    case whereis_name(Name) =:= undefined andalso is_free(Pid) of
        true -> {reply, yes, insert(Name, Pid, remove(Name, State))};
        false -> {reply, no, State}
    end;
handle_call({re_register, Name, Pid}, _From, State) ->
    {reply, yes, insert(Name, Pid, remove(Name, State))};
handle_call({unregister, Name}, _From, State) ->
    {reply, ok, remove(Name, State)};
handle_call({set_lock, {Resource, Requester}, Pid}, _From, #state{locks = Locks} = State) ->
    case Locks of
        #{Resource := {Other, _}} when Other =/= Requester -> {reply, false, State};
        _ -> {reply, true, lock(Resource, Requester, Pid, State)}
    end;
handle_call({del_lock, {Resource, Requester}, Pid}, _From, #state{locks = Locks} = State) ->
    case Locks of
        #{Resource := {Requester, Holders}} ->
            {reply, true, unlock(Resource, lists:keyfind(Pid, 1, Holders), State)};
        _ ->
            {reply, true, State}
    end.

handle_cast(_, State) -> {noreply, State}.

handle_info({'DOWN', Reference, process, _, _}, #state{monitors = Monitors, locks = Locks} = State) ->
    case Monitors of
        #{Reference := {name, Name}} ->
            {noreply, remove(Name, State)};
        #{Reference := {lock, Resource}} ->
            #{Resource := {_, Holders}} = Locks,
            {noreply, unlock(Resource, lists:keyfind(Reference, 2, Holders), State)};
        _ ->
            {noreply, State}
    end;
handle_info(_, State) ->
    {noreply, State}.

%% A process has one name at most.
is_free(Pid) ->
    case [Name || {Name, Named} <- ets:tab2list(?NAMES), Named =:= Pid] of
        [] ->
            true;
        Names ->
            logger:log(error, "global: ~w registered under several names: ~tw\n", [Pid, Names],
                       #{error_logger => #{tag => error}}),
            false
    end.

insert(Name, Pid, #state{monitors = Monitors} = State) ->
    ets:insert(?NAMES, {Name, Pid}),
    State#state{monitors = Monitors#{monitor(process, Pid) => {name, Name}}}.

remove(Name, #state{monitors = Monitors} = State) ->
    ets:delete(?NAMES, Name),
    State#state{monitors = maps:filter(fun(Reference, Of) -> is_kept(Reference, Of, Name) end, Monitors)}.

is_kept(Reference, {name, Name}, Name) ->
    demonitor(Reference, [flush]),
    false;
is_kept(_, _, _) ->
    true.

lock(Resource, Requester, Pid, #state{monitors = Monitors, locks = Locks} = State) ->
    {_, Holders} = maps:get(Resource, Locks, {Requester, []}),
    Reference = monitor(process, Pid),
    State#state{monitors = Monitors#{Reference => {lock, Resource}},
                locks = Locks#{Resource => {Requester, [{Pid, Reference} | Holders]}}}.

unlock(_Resource, false, State) ->
    State;
unlock(Resource, {_, Reference} = Holder, #state{monitors = Monitors, locks = Locks} = State) ->
    demonitor(Reference, [flush]),
    #{Resource := {Requester, Holders}} = Locks,
    Rest = case lists:delete(Holder, Holders) of
               [] -> maps:remove(Resource, Locks);
               Left -> Locks#{Resource := {Requester, Left}}
           end,
    State#state{monitors = maps:remove(Reference, Monitors), locks = Rest}.
