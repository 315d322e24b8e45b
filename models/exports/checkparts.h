// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk::checks
{

/// Collects the findings of one section.
class Findings
{
public:
    Findings(QList<RequestCheck> &all, RequestCheck::Section section)
        : m_all(all)
        , m_section(section)
    {
    }
    void ok(RequestCheck::Id id, const QStringList &arguments = {}, qsizetype count = 0)
    {
        add(RequestCheck::Severity::Ok, id, arguments, count, RequestCheck::Fix::None);
    }
    void warn(RequestCheck::Id id, const QStringList &arguments = {}, qsizetype count = 0,
              RequestCheck::Fix fix = RequestCheck::Fix::None)
    {
        add(RequestCheck::Severity::Warning, id, arguments, count, fix);
    }
    void error(RequestCheck::Id id, const QStringList &arguments = {}, qsizetype count = 0,
               RequestCheck::Fix fix = RequestCheck::Fix::None)
    {
        add(RequestCheck::Severity::Error, id, arguments, count, fix);
    }
    /// False when the text is no time; \a bad and \a noZone say what is wrong.
    bool time(const Timestamp &time, RequestCheck::Id bad, RequestCheck::Id noZone);
    /// Whether nothing but good was found since the collection began.
    bool clean() const { return !m_found; }

private:
    void add(RequestCheck::Severity severity, RequestCheck::Id id, const QStringList &arguments, qsizetype count,
             RequestCheck::Fix fix);

    QList<RequestCheck> &m_all;
    RequestCheck::Section m_section;
    bool m_found = false;
};

void checkWhat(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);
void checkFields(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);
void checkEvents(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);
void checkSegments(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);
void checkMergePolicy(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);
void checkDestination(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);
void checkWhole(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);

/// The segment's name, its id while the name is not known.
QString segmentLabel(const SegmentChoice &segment, const RequestFacts &facts);
/// What the oracle says of each path, kept in the order of the list.
QStringList pathsThatAre(RequestFacts::Field state, const QStringList &paths,
                         const std::function<RequestFacts::Field(const QString &)> &oracle);
QStringList repeatedIn(const QStringList &list);

} // namespace exportdesk::checks
