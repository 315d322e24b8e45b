// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/boundedinput.h"
#include "app/exportdeskctl/command.h"
#include "models/exports/exportrequest.h"

namespace exportdesk
{

struct FoundRequest;

/// Which request a command is about, from its options.
struct RequestSource {
    QString file; ///< "-": stdin
    qint64 pick = 0; ///< which request of the file, from 1; 0: it has only one
    QString templateName;
    QStringList set; ///< "path=value"
};

/// From what the command line specifies to the request as it would be sent: a file that contains one, or a template;
/// members are set and placeholders filled in.
class RequestReading final : public QObject
{
    Q_OBJECT

public:
    RequestReading(const CommandContext &context, const RequestSource &source, QObject *parent = nullptr);

    /// First, before a connection is needed: a pipe may take its time, and a mistake in the options needs no
    /// connection. Ends with textRead() or failed(), maybe before it returns.
    void readText();
    /// Then: ends with found() or failed().
    void find(Workspace &workspace);

    /// That are given several times in the text of the request.
    const QStringList &repeatedKeys() const { return m_repeatedKeys; }

Q_SIGNALS:
    void textRead();
    void found(const exportdesk::ExportRequest &request);
    void failed(const exportdesk::CommandError &error);

private:
    void recognizeText();
    void acceptFound(const FoundRequest &found);
    void readTemplate();
    void acceptText(const QString &json);
    void fillIn(const ExportRequest &request);

    const CommandContext m_context;
    const RequestSource m_source;
    BoundedInput m_input;
    QByteArray m_bytes;
    Workspace *m_workspace = nullptr;
    QStringList m_repeatedKeys;
};

} // namespace exportdesk
