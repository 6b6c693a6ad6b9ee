module Platform exposing
    ( Program, worker
    , Task, ProcessId
    , Router, sendToApp, sendToSelf
    )

{-| Programs, and the types of what they do.
-}

import Basics exposing (Never)
import Platform.Cmd exposing (Cmd)
import Platform.Sub exposing (Sub)


{-| A program, by the types of its flags, model and messages. -}
type Program flags model msg
    = Program


{-| A program without a view of its own: it talks through ports. -}
worker :
    { init : flags -> ( model, Cmd msg )
    , update : msg -> model -> ( model, Cmd msg )
    , subscriptions : model -> Sub msg
    }
    -> Program flags model msg
worker =
    Elm.Kernel.Platform.worker


{-| See the module Task. -}
type Task err ok
    = Task


{-| See the module Process. -}
type ProcessId
    = ProcessId


{-| Leads from an effect manager to its program. -}
type Router appMsg selfMsg
    = Router


{-| -}
sendToApp : Router msg a -> msg -> Task x ()
sendToApp =
    Elm.Kernel.Platform.sendToApp


{-| -}
sendToSelf : Router a msg -> msg -> Task x ()
sendToSelf =
    Elm.Kernel.Platform.sendToSelf
