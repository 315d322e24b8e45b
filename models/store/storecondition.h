// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storelosses.h"
#include "models/store/storeoutcome.h"

#include <QMetaType>
#include <QString>

namespace exportdesk
{

/// How far the local store can be relied on, as shown to the operator.
struct StoreCondition {
    enum class State {
        Opening, ///< nothing was said yet
        Durable, ///< what is written survives a crash
        MemoryOnly ///< works, but everything new is gone when the program ends
    };
    State state = State::Opening;
    StoreError::Kind cause = StoreError::Kind::Closed; ///< of MemoryOnly, or of the file that was set aside
    QString detail; ///< SQLite's or the system's own words, empty when all is well
    QString setAside; ///< where the damaged file was moved to, empty when none was
    QList<StoreLoss> losses; ///< what it had, until the operator has read about it
    qint64 rescued = 0; ///< rows that could be read from that file and were taken over

    bool isDurable() const { return state == State::Durable; }
    bool operator==(const StoreCondition &) const = default;
};

} // namespace exportdesk
