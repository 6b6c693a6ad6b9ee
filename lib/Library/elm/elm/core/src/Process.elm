module Process exposing (Id, spawn, sleep, kill)

{-| Tasks that run beside each other.
-}

import Basics exposing (Float)
import Platform
import Task exposing (Task)


{-| Names a task that was spawned. -}
type alias Id =
    Platform.ProcessId


{-| Runs a task in a process of its own. -}
spawn : Task x a -> Task y Id
spawn =
    Elm.Kernel.Platform.spawn


{-| Waits that many milliseconds. -}
sleep : Float -> Task x ()
sleep =
    Elm.Kernel.Platform.sleep


{-| Ends a process, and what it waits for. -}
kill : Id -> Task x ()
kill =
    Elm.Kernel.Platform.kill
