// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// Collects the checks of one section.
class CheckCollector
{
public:
    CheckCollector(QList<RequestCheck> &all, RequestCheck::Section section)
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
    /// The check added last offers \a edits as well.
    void offer(const QList<RequestEdit> &edits) { m_all.last().edits = edits; }
    /// Adds an error and returns false when \a time is not valid: \a bad, or \a noZone when only its zone is missing.
    bool checkTime(const Timestamp &time, RequestCheck::Id bad, RequestCheck::Id noZone);
    /// Adds an error and returns false when \a value, which stands at \a path, is a placeholder that was not filled in.
    bool checkFilledIn(const QString &path, const QString &value);
    /// Adds an error about the \a placeholders at \a path, if there are any.
    void checkNoneLeft(const QString &path, const QStringList &placeholders);
    /// True while this collector has added neither a warning nor an error.
    bool isClean() const { return !m_problemFound; }

private:
    void add(RequestCheck::Severity severity, RequestCheck::Id id, const QStringList &arguments, qsizetype count,
             RequestCheck::Fix fix);

    QList<RequestCheck> &m_all;
    RequestCheck::Section m_section;
    bool m_problemFound = false;
};

} // namespace exportdesk
