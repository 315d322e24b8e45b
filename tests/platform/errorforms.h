// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <QList>

namespace exportdesk::kit
{

/// One form of an error, what is to be read from it, and words of the advice in both languages.
struct ErrorForm {
    const char *name;
    int status;
    QByteArray body;
    Failure::Kind kind;
    QString code;
    QString outer;
    QString requestId;
    QString text; ///< what the detail contains
    QString english;
    QString german;
};

/// Every form in which the platform says no, and mixtures of them.
QList<ErrorForm> errorForms();
/// What the access control says inside the response of another service.
QByteArray notEntitledError();

} // namespace exportdesk::kit
