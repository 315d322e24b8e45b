// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

#include <QObject>
#include <QTimer>

namespace exportdesk
{

class Clock;

/// What a request itself does not say.
struct RequestDoubts {
    QStringList confirmedKeys; ///< see RequestFacts
    QStringList repeatedKeys; ///< see ComposerState
    /// The line at which the text of the request stops being readable; 0: it is readable. Meanwhile that is the only
    /// check: the request is an earlier one.
    int unreadableLine = 0;

    bool operator==(const RequestDoubts &) const = default;
};

/// Checks the request being composed whenever it or what is known of the platform changes.
class RequestChecker : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive the checker.
    explicit RequestChecker(const Clock &clock, QObject *parent = nullptr);

    const QList<RequestCheck> &checks() const { return m_checks; }
    bool foundErrors() const { return hasErrors(m_checks); }

    /// What is known of the platform; the request is checked again at once.
    void setFacts(const RequestFacts &facts);
    const RequestFacts &facts() const { return m_facts; }
    void setRequest(const ExportRequest &request, const RequestDoubts &doubts = {});

Q_SIGNALS:
    /// For those who show the checks. About a request with very many fields it comes in the next turn of the event
    /// loop, because showing it takes time; checks() never waits.
    void checksChanged();

private:
    void check();

    const Clock &m_clock;
    ExportRequest m_request;
    RequestDoubts m_doubts;
    RequestFacts m_facts;
    QList<RequestCheck> m_checks;
    QTimer m_announceSoon;
};

} // namespace exportdesk
