module Task exposing
    ( Task
    , perform, attempt
    , andThen
    , succeed, fail
    , sequence
    , map, map2, map3, map4, map5
    , onError, mapError
    )

{-| Steps that take time or may fail.
-}

import Basics exposing (Never)
import List exposing (List, (::))
import Platform
import Platform.Cmd exposing (Cmd)
import Result exposing (Result(..))


{-| What succeeds with an `a` or fails with an `x`. -}
type alias Task x a =
    Platform.Task x a


{-| Succeeds at once. -}
succeed : a -> Task x a
succeed =
    Elm.Kernel.Platform.succeed


{-| Fails at once. -}
fail : x -> Task x a
fail =
    Elm.Kernel.Platform.fail


{-| Goes on with the value of a task. -}
andThen : (a -> Task x b) -> Task x a -> Task x b
andThen =
    Elm.Kernel.Platform.andThen


{-| Goes on with the error of a task. -}
onError : (x -> Task y a) -> Task x a -> Task y a
onError =
    Elm.Kernel.Platform.onError


{-| Applies a function to the value. -}
map : (a -> b) -> Task x a -> Task x b
map func task =
    andThen (\a -> succeed (func a)) task


{-| Runs the tasks one after the other. -}
map2 : (a -> b -> result) -> Task x a -> Task x b -> Task x result
map2 func taskA taskB =
    andThen (\a -> map (func a) taskB) taskA


{-| -}
map3 : (a -> b -> c -> result) -> Task x a -> Task x b -> Task x c -> Task x result
map3 func taskA taskB taskC =
    andThen (\a -> map2 (func a) taskB taskC) taskA


{-| -}
map4 : (a -> b -> c -> d -> result) -> Task x a -> Task x b -> Task x c -> Task x d -> Task x result
map4 func taskA taskB taskC taskD =
    andThen (\a -> map3 (func a) taskB taskC taskD) taskA


{-| -}
map5 : (a -> b -> c -> d -> e -> result) -> Task x a -> Task x b -> Task x c -> Task x d -> Task x e -> Task x result
map5 func taskA taskB taskC taskD taskE =
    andThen (\a -> map4 (func a) taskB taskC taskD taskE) taskA


{-| Runs the tasks one after the other and gathers their values. -}
sequence : List (Task x a) -> Task x (List a)
sequence tasks =
    List.foldr (map2 (::)) (succeed []) tasks


{-| Applies a function to the error. -}
mapError : (x -> y) -> Task x a -> Task y a
mapError convert task =
    onError (\error -> fail (convert error)) task


{-| Runs a task that can't fail and sends its value to the program. -}
perform : (a -> msg) -> Task Never a -> Cmd msg
perform toMessage task =
    command (map toMessage task)


{-| Runs a task and sends what became of it to the program. -}
attempt : (Result x a -> msg) -> Task x a -> Cmd msg
attempt resultToMessage task =
    command
        (onError (\error -> succeed (resultToMessage (Err error)))
            (andThen (\value -> succeed (resultToMessage (Ok value))) task)
        )


{-| The task's value is the message. -}
command : Task Never msg -> Cmd msg
command =
    Elm.Kernel.Platform.perform
