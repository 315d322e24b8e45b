// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/incomingreport.h"

namespace exportdesk
{

/// A note on a text, with a name that never changes and a sentence in the current language.
struct ReportedNote {
    QString code;
    QString text;
    QString path; ///< of a member in the request; may be empty
    QString value; ///< what the note is about, as it stands in the text; may be empty

    bool operator==(const ReportedNote &) const = default;
};

/// A check of a request, likewise.
struct ReportedCheck {
    QString code;
    QString level; ///< "ok", "warning", "error"
    QString path; ///< of the member in the request; empty: the whole request, or several members
    QStringList values; ///< what the sentence is about
    QString text;
    QString fixCode; ///< empty: no fix is known
    QString fixText;
    bool fixIsChoice = false; ///< the operator must select, create or confirm something
    QList<RequestEdit> edits = {}; ///< further ways out, each one change

    bool operator==(const ReportedCheck &) const = default;
};

/// What the text is, as one word: "request", "token-command", …
QString kindCode(Incoming::Kind kind);
/// How it is written: "json", "curl", "postman", …
QString formCode(const IncomingReport &report);
/// What the text is, in a sentence.
QString reportSentence(const IncomingReport &report);
/// About the text and about the request that would be sent.
QList<ReportedNote> notesOf(const IncomingReport &report);
/// Of one candidate; those of the best are the report's.
QList<ReportedCheck> checksOf(const IncomingReport::Candidate &candidate);

} // namespace exportdesk
