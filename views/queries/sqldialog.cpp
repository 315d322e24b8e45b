// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queries/sqldialog.h"

#include "models/platform/failuretext.h"
#include "models/queries/psqlline.h"
#include "views/queries/sqlhighlighter.h"
#include "views/shared/messagebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

SqlDialog::SqlDialog(PlatformClient &client, const PastExports &past, const ExportJob &job, QWidget *parent)
    : DialogFrame(parent)
    , m_sql(client, past)
    , m_jobId(job.id)
    , m_messages(new MessageStack)
    , m_list(new QListWidget)
    , m_history(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_text(new QPlainTextEdit)
    , m_copy(new Button(Icon::Copy, Button::Kind::Normal))
    , m_psql(new QPlainTextEdit)
    , m_copyPsql(new Button(Icon::Copy, Button::Kind::Normal))
    , m_token(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_close(addCloseButton({}))
{
    setObjectName(u"sql"_s);
    build();
    connectParts();
    retranslate();
    m_sql.prepare(job);
}

void SqlDialog::build()
{
    m_list->setObjectName(u"sql.list"_s);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedWidth(220);
    m_history->setSentence(true);
    m_history->setFixedWidth(220);
    m_text->setObjectName(u"sql.text"_s);
    m_psql->setObjectName(u"sql.psql"_s);
    for (QPlainTextEdit *text : {m_text, m_psql}) {
        text->setReadOnly(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setFont(Theme::of().font(Theme::Role::Mono));
        text->setTabChangesFocus(true);
    }
    m_text->setMinimumSize(440, 200);
    m_psql->setFixedHeight(64);
    new SqlHighlighter(m_text->document());
    m_copy->setObjectName(u"sql.copy"_s);
    m_copyPsql->setObjectName(u"sql.copypsql"_s);
    m_close->setObjectName(u"sql.close"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_history);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_text, 1);
    right->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addLayout(left);
    panes->addLayout(right, 1);
    auto *psql = new QHBoxLayout;
    psql->setSpacing(8);
    psql->addWidget(m_psql, 1);
    psql->addWidget(m_copyPsql, 0, Qt::AlignBottom);
    content()->setSpacing(12);
    content()->addWidget(m_messages);
    content()->addLayout(panes, 1);
    content()->addLayout(psql);
    content()->addWidget(m_token);
}

void SqlDialog::connectParts()
{
    const auto copy = [](const QPlainTextEdit *text) { QGuiApplication::clipboard()->setText(text->toPlainText()); };
    connect(&m_sql, &ReadySql::finished, this, [this] {
        m_isPrepared = true;
        showPrepared();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SqlDialog::showStatement);
    connect(m_copy, &Button::clicked, this, [this, copy] { copy(m_text); });
    connect(m_copyPsql, &Button::clicked, this, [this, copy] { copy(m_psql); });
    connect(&Theme::of(), &Theme::changed, this, [this] {
        for (QPlainTextEdit *text : {m_text, m_psql})
            text->setFont(Theme::of().font(Theme::Role::Mono));
    });
}

void SqlDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SqlDialog::retranslate()
{
    setWindowTitle(tr("SQL for Query Service"));
    setQuestion(tr("SQL for job %1").arg(m_jobId));
    m_list->setAccessibleName(tr("Statements"));
    m_text->setAccessibleName(tr("SQL"));
    m_psql->setAccessibleName(tr("Command for psql"));
    m_history->setText(
        tr("Query Service keeps the text of each statement in its history. These contain no identities."));
    m_copy->setText(tr("Copy SQL"));
    m_copyPsql->setText(tr("Copy psql command"));
    m_token->setText(tr("Set TOKEN to your access token first. Exportdesk does not copy it."));
    m_close->setText(tr("Close"));
    showPrepared();
}

void SqlDialog::showPrepared()
{
    const bool isReady = !m_sql.queries().isEmpty();
    setConsequence(
        isReady
            ? tr("Statements that only read, filtered by the batches of this job. Table %1.").arg(m_sql.subject().table)
            : tr("Statements that only read, filtered by the batches of this job."));
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const ReadyQuery &query : m_sql.queries())
        m_list->addItem(readyQueryTitle(query.question));
    m_list->setCurrentRow(row);
    m_psql->setPlainText(m_sql.connection() ? psqlLine(*m_sql.connection()) : QString());
    m_copy->setBlocked(isReady            ? QString()
                           : m_isPrepared ? tr("This job has no statements.")
                                          : tr("The statements are being prepared."));
    m_copyPsql->setBlocked(m_sql.connection() ? QString() : tr("Query Service has not said where to connect."));
    showProblem();
}

/// Without statements, why; without a connection the statements are of use all the same.
void SqlDialog::showProblem()
{
    m_messages->clear();
    if (!m_isPrepared)
        return;
    MessageBar *bar = nullptr;
    if (const QString problem = readySqlProblem(m_sql); !problem.isEmpty())
        bar = new MessageBar(MessageBar::Severity::Warning, problem);
    else if (m_sql.connectionFailure())
        bar = new MessageBar(MessageBar::Severity::Warning,
                             tr("Query Service did not say where to connect: %1 The statements also run in the query "
                                "editor of the platform.")
                                 .arg(failureSummary(*m_sql.connectionFailure())));
    if (!bar)
        return;
    bar->setDismissible(false);
    m_messages->push(bar);
}

void SqlDialog::showStatement()
{
    const int row = m_list->currentRow();
    m_text->setPlainText(row < 0 ? QString() : m_sql.queries().value(row).sql);
}

} // namespace exportdesk
