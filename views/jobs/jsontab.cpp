// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jsontab.h"

#include "models/platform/prettyjson.h"
#include "views/shared/button.h"
#include "views/shared/jsonsearch.h"
#include "views/shared/jsonview.h"
#include "views/shared/searchfield.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JsonTab::JsonTab(Subject subject, QWidget *parent)
    : JobTab(parent)
    , m_subject(subject)
    , m_view(new JsonView)
    , m_waiting(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_searchRow(new QWidget)
    , m_search(new SearchField)
    , m_previous(new Button(Icon::ChevronUp, Button::Kind::Flat))
    , m_next(new Button(Icon::ChevronDown, Button::Kind::Flat))
{
    const QString name = subject == Subject::Request ? u"jobs.request"_s : u"jobs.raw"_s;
    m_view->setObjectName(name);
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_search->setObjectName(name + u".search"_s);
    m_previous->setObjectName(name + u".previous"_s);
    m_next->setObjectName(name + u".next"_s);
    m_previous->setIconOnly(true);
    m_next->setIconOnly(true);
    m_search->setMaximumWidth(420);
    m_waiting->setSentence(true);
    m_waiting->setContentsMargins(16, 12, 16, 12);
    auto *row = new QHBoxLayout(m_searchRow);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_waiting, 0, Qt::AlignTop);
    layout->addWidget(m_searchRow);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    connect(m_search, &SearchField::queryChanged, this,
            [this] { m_view->textSearch().find(m_search->text().trimmed()); });
    connect(&m_view->textSearch(), &JsonSearch::changed, this, &JsonTab::showMatches);
    connect(m_previous, &Button::clicked, this, [this] { m_view->textSearch().goToMatch(-1); });
    connect(m_next, &Button::clicked, this, [this] { m_view->textSearch().goToMatch(1); });
    m_search->installEventFilter(this);
    m_view->installEventFilter(this);
}

bool JsonTab::focusSearch()
{
    if (m_searchRow->isHidden())
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

/// Enter in the search and F3 anywhere go to the next match, with Shift to the previous one; Escape moves the focus
/// from the search to the text.
bool JsonTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return JobTab::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_F3 || (enter && watched == m_search)) {
        const QString wanted = m_search->text().trimmed();
        if (wanted != m_view->textSearch().text())
            m_view->textSearch().find(wanted);
        else
            m_view->textSearch().goToMatch(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape && watched == m_search) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return JobTab::eventFilter(watched, event);
}

void JsonTab::showMatches()
{
    const int count = m_view->textSearch().matchCount();
    const int current = m_view->textSearch().currentMatch();
    m_search->setNote(m_view->textSearch().text().isEmpty() ? QString()
                          : count == 0                      ? tr("no matches")
                          : current < 0
                          ? tr("%Ln match(es)", nullptr, count)
                          : tr("%1 of %2", "matches").arg(locale().toString(current + 1), locale().toString(count)));
    const QString none = tr("No matches.");
    m_previous->setBlocked(count > 0 ? QString() : none);
    m_next->setBlocked(count > 0 ? QString() : none);
    if (count > 0) {
        m_previous->setToolTip(
            tr("Previous match (%1)").arg(QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText)));
        m_next->setToolTip(tr("Next match (%1)").arg(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText)));
    }
}

void JsonTab::show(const Shown &shown)
{
    m_view->setAccessibleName(m_subject == Subject::Request ? tr("Request as sent") : tr("Raw record"));
    m_search->setAccessibleName(m_subject == Subject::Request ? tr("Search the request") : tr("Search the record"));
    m_search->setPlaceholderText(tr("Search"));
    m_previous->setText(tr("Previous match"));
    m_next->setText(tr("Next match"));
    const QByteArray bytes = !shown.job ? QByteArray()
        : m_subject == Subject::Request ? shown.asked.request
                                        : shown.job->record;
    const bool isCut = bytes.size() > prettyJsonLimit;
    m_waiting->setText(isCut ? tr("Only the beginning is shown: this text has %1.")
                                   .arg(locale().formattedDataSize(bytes.size(), 1, QLocale::DataSizeSIFormat))
                             : shown.missing);
    m_waiting->setVisible(!shown.job || isCut);
    m_searchRow->setVisible(shown.job);
    m_view->setVisible(shown.job);
    m_bytes = bytes;
    showText();
    showMatches();
}

/// Every tab learns of every selected job, but only a visible one lays out its text.
void JsonTab::showText()
{
    if (!isVisible() || m_view->isHidden() || (m_bytes == m_shown && !m_view->toPlainText().isEmpty()))
        return;
    m_view->setJson(prettyJsonText(m_bytes));
    m_shown = m_bytes;
}

void JsonTab::showEvent(QShowEvent *event)
{
    JobTab::showEvent(event);
    showText();
}

} // namespace exportdesk
