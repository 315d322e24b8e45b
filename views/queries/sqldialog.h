// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/readysql.h"
#include "views/shared/dialogframe.h"

class QListWidget;
class QPlainTextEdit;

namespace exportdesk
{

class MessageStack;

/// Statements for Query Service about the rows of a job, and the psql command to run them with, to copy. Nothing is run
/// here.
///
/// Object names: sql.list, sql.text, sql.copy, sql.psql, sql.copypsql, sql.close.
class SqlDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a client and \a past outlive the dialog.
    SqlDialog(PlatformClient &client, const PastExports &past, const ExportJob &job, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showPrepared();
    void showProblem();
    void showStatement();

    ReadySql m_sql;
    const QString m_jobId;
    bool m_isPrepared = false;
    MessageStack *m_messages;
    QListWidget *m_list;
    TextLabel *m_history;
    QPlainTextEdit *m_text;
    Button *m_copy;
    QPlainTextEdit *m_psql;
    Button *m_copyPsql;
    TextLabel *m_token;
    Button *m_close;
};

} // namespace exportdesk
