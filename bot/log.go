package bot

import (
	"context"
	"log/slog"
)

// requestKey is the key of a request's id in a context.
type requestKey struct{}

// inRequest returns a context of a request, whose id stands in every line that is logged with it.
func inRequest(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestKey{}, id)
}

// A requestHandler adds the id of the request to what is logged with its context.
type requestHandler struct{ slog.Handler }

// Handle adds the id and passes on.
func (h requestHandler) Handle(ctx context.Context, r slog.Record) error {
	if id, ok := ctx.Value(requestKey{}).(string); ok {
		r.AddAttrs(slog.String("request", id))
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs keeps the id beside more attributes.
func (h requestHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return requestHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup keeps the id beside a group.
func (h requestHandler) WithGroup(name string) slog.Handler {
	return requestHandler{h.Handler.WithGroup(name)}
}
