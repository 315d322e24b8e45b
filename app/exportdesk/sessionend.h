// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening/endsignals.h"

#include <functional>

namespace exportdesk
{

/// Ends the session in good order when the system ends it: SIGTERM, SIGINT and SIGHUP, the end of the desktop's
/// session, and the loss of the display, after which Qt leaves no event loop to return to. One at a time.
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    struct Duties {
        std::function<void()> keep; ///< stores what has been typed; the session may go on afterwards
        std::function<void()>
            leave; ///< without an event loop: stores it and waits for that, removes what must not stay
    };

    explicit SessionEnd(const Duties &duties, QObject *parent = nullptr);
    /// The ordinary way to end is taken: nothing is left to do.
    ~SessionEnd() override;

Q_SIGNALS:
    /// The process was asked to end; what has been typed is stored.
    void requested();

private:
    const Duties m_duties;
    EndSignals m_signals;
};

} // namespace exportdesk
