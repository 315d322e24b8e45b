// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/credentialfile.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/requestchecks.h"
#include "models/exports/unreadlist.h"
#include "models/incoming/incoming.h"
#include "models/platform/failure.h"

namespace exportdesk
{

/// What a text is, what would be sent, and what is wrong with that: everything that the window shows of a text in
/// several places, for programs that ask once. Contains no secret.
struct IncomingReport {
    /// One of the requests in the text.
    struct Candidate {
        FoundRequest found;
        std::optional<ExportRequest> request; ///< as it would be sent; nothing while it cannot be parsed
        std::optional<ParseError> error; ///< why it cannot be parsed
        QList<ReadNote> notes;
        QList<RequestCheck> checks; ///< of an unreadable text, only Id::TextUnreadable

        bool operator==(const Candidate &) const = default;
        bool isLaunchable() const { return request && !hasErrors(checks) && !found.isPartial(); }
    };

    /// A list of the platform that was wanted and could not be read.
    using UnreadList = exportdesk::UnreadList;

    Incoming incoming; ///< a file of templates counts as its requests
    bool isTemplates = false;
    QString sandbox; ///< the selected one; empty: none
    QList<Candidate> candidates; ///< in the order of Incoming::requests
    qsizetype best = -1; ///< which of them would be sent; -1: there are none
    std::optional<CredentialFile> credential; ///< of a credential whose form is known; without its credentials
    int credentials = 0; ///< how many of them can be imported
    QList<UnreadList> unreadLists; ///< for whoever read the lists to fill in
    std::optional<Failure> failure; ///< what an error response says; its kind and body mean nothing

    bool operator==(const IncomingReport &) const = default;
    const Candidate *bestCandidate() const { return best < 0 ? nullptr : &candidates.at(best); }
    /// The request that would be sent; nullptr when there is none.
    const ExportRequest *request() const
    {
        return best >= 0 && bestCandidate()->request ? &*bestCandidate()->request : nullptr;
    }
    /// Reports on the candidate with that index instead.
    void select(qsizetype index);
    bool isLaunchable() const { return best >= 0 && bestCandidate()->isLaunchable(); }
    /// No check of the best candidate lacked a list of the platform.
    bool isComplete() const;
};

/// Recognizes \a bytes, a text in UTF-8 or UTF-16, and checks every request in it. \a facts are what is known of the
/// platform and the time; without a list, the check that needs it says so. Calls are compared with \a own, in the
/// sandbox of the facts. Pure.
IncomingReport reportOn(const QByteArray &bytes, const RequestFacts &facts, const CallTarget &own = {});

} // namespace exportdesk
