// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultwindow.h"

#include "models/results/openresult.h"
#include "views/results/rowsview.h"
#include "views/results/saveresultdialog.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/helprequest.h"
#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ResultWindow::ResultWindow(const std::shared_ptr<ResultAnswering> &answering, const ResultView::Context &context,
                           const Identity &identity, QWidget *parent)
    : QDialog(parent)
    , m_answering(answering)
    , m_identity(identity)
    , m_status(new IconLabel(this))
    , m_title(new TextLabel(Theme::Role::PageTitle, Token::Text, this))
    , m_job(new TextLabel(Theme::Role::Strong, Token::Text, this))
    , m_dataset(new ElidedLabel(Theme::Role::Body, Token::Text2, this))
    , m_stack(new QStackedLayout)
    , m_result(new ResultView(*m_answering, context))
    , m_rows(new RowsView(context.names.segment, context.hidesValues))
{
    setObjectName(u"result.page"_s);
    HelpRequest::setAddress(*this, u"result"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(640, 400);
    resize(1180, 760);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 0);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addWidget(m_job);
    head->addWidget(m_dataset, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_result);
    m_stack->addWidget(m_rows);
    connectParts();
    updateRows();
    retranslate();
}

void ResultWindow::connectParts()
{
    connect(m_result, &ResultView::rowsRequested, this, &ResultWindow::showRows);
    connect(m_result, &ResultView::saveRequested, this, &ResultWindow::save);
    connect(m_result, &ResultView::sqlRequested, this, &ResultWindow::sqlRequested);
    connect(m_result, &ResultView::filesRequested, this, &ResultWindow::filesRequested);
    connect(m_result, &ResultView::jobRequested, this, &ResultWindow::jobRequested);
    connect(m_result, &ResultView::errorsRequested, this, &ResultWindow::errorsRequested);
    connect(m_result, &ResultView::requestRequested, this, &ResultWindow::requestRequested);
    connect(m_rows, &RowsView::backRequested, this, &ResultWindow::showResult);
    connect(m_rows, &RowsView::saveRequested, this, &ResultWindow::save);
    connect(m_rows, &RowsView::readAgainRequested, this, [this] { m_answering->restart(); });
    connect(m_rows, &RowsView::hiddenChanged, m_result, &ResultView::setValuesHidden);
    connect(m_answering.get(), &ResultAnswering::rowsChanged, this, &ResultWindow::updateRows);
}

void ResultWindow::updateRows()
{
    delete m_saving;
    m_rows->setResult(m_answering->rows(), m_answering->answer().batches);
}

void ResultWindow::showRows(const QString &search)
{
    if (!search.isEmpty())
        m_rows->search(search);
    m_stack->setCurrentWidget(m_rows);
    m_rows->focusTable();
    retranslate();
}

void ResultWindow::showResult()
{
    m_stack->setCurrentWidget(m_result);
    m_result->focusFirst();
    retranslate();
}

void ResultWindow::save()
{
    if (m_answering->rows() && !m_saving) {
        const qint64 shown = m_stack->currentWidget() == m_rows ? m_rows->rows().rowCount() : -1;
        m_saving = new SaveResultDialog(*m_answering->rows(), u"export-%1"_s.arg(m_identity.jobId), shown, this);
        m_saving->open();
    }
}

void ResultWindow::retranslate()
{
    const bool isRows = m_stack->currentWidget() == m_rows;
    m_title->setText(isRows ? tr("Rows") : tr("Result"));
    setWindowTitle(isRows ? tr("Rows of job %1").arg(m_identity.jobId) : tr("Result of job %1").arg(m_identity.jobId));
    m_status->setIcon(m_identity.icon, m_identity.token);
    m_status->setText(m_identity.status, m_identity.token);
    m_job->setText(m_identity.jobId);
    m_dataset->setText(m_identity.dataset);
}

void ResultWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_result->retranslate();
    m_rows->retranslate();
    retranslate();
}

/// Enter belongs to the part that has the keyboard; Esc goes back before it closes.
void ResultWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_rows)
        showResult();
    else if (event->matches(QKeySequence::Save))
        save();
    else if (event->matches(QKeySequence::Find) && m_stack->currentWidget() == m_rows)
        m_rows->focusSearch();
    else if (event->key() == Qt::Key_F5)
        m_answering->restart();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace exportdesk
