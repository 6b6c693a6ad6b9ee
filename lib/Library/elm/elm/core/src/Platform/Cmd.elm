module Platform.Cmd exposing (Cmd, none, batch, map)

{-| What a program wants done.
-}

import List exposing (List)


{-| Commands whose results are messages. -}
type Cmd msg
    = Cmd


{-| Nothing to be done. -}
none : Cmd msg
none =
    batch []


{-| All of these, in no particular order. -}
batch : List (Cmd msg) -> Cmd msg
batch =
    Elm.Kernel.Platform.batch


{-| Applies a function to the messages. -}
map : (a -> msg) -> Cmd a -> Cmd msg
map =
    Elm.Kernel.Platform.map
