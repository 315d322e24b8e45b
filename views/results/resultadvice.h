// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"

#include <QLocale>

namespace exportdesk
{

class MessageBar;

/// Why there are no figures from the files, and what helps.
MessageBar *problemBar(const ResultProblem &problem);
/// Whether reading the files again may help.
bool canBeReadAgain(const QString &code);
/// Whether it is about Query Service, not about files.
bool isProblemOfQueries(const QString &code);
/// Asks whether \a bytes are to be fetched.
MessageBar *waitingBar(qint64 bytes, const QLocale &locale);
QString fetchWord(qint64 bytes, const QLocale &locale);

} // namespace exportdesk
