// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class JobDetails;
class MessageStack;
class SupportCopy;

/// Copies the selected jobs: their ids, or what support asks for about them.
class JobCopying final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a sandbox is its name.
    JobCopying(const JobDetails &details, SupportCopy &support, MessageStack &messages, const QString &sandbox,
               QObject *parent);

    void copyIds(const QStringList &ids);
    /// One job, which is the one in view, at once; several as soon as they are read, and a message says so.
    void copyForSupport(const QStringList &ids);

private:
    const JobDetails &m_details;
    SupportCopy &m_support;
    MessageStack &m_messages;
    QString m_sandbox;
    QStringList m_several; ///< last copied from here
};

} // namespace exportdesk
