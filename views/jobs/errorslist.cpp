// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/errorslist.h"

#include "views/jobs/errorentry.h"
#include "views/shared/button.h"
#include "views/shared/scrolled.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace exportdesk
{

ErrorsList::ErrorsList(QWidget *parent)
    : QWidget(parent)
    , m_entries(new QVBoxLayout)
    , m_pager(new QWidget)
    , m_place(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_previous(new Button(Icon::ChevronUp, Button::Kind::Flat))
    , m_next(new Button(Icon::ChevronDown, Button::Kind::Flat))
{
    auto *content = new QWidget;
    content->setLayout(m_entries);
    m_entries->setContentsMargins(16, 12, 12, 12);
    m_entries->setSpacing(12);
    m_place->setObjectName("jobs.errors.place");
    m_previous->setObjectName("jobs.errors.previous");
    m_next->setObjectName("jobs.errors.next");
    auto *pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins(16, 4, 12, 4);
    pager->setSpacing(4);
    pager->addWidget(m_place, 1);
    for (Button *button : {m_previous, m_next}) {
        button->setIconOnly(true);
        pager->addWidget(button);
    }
    auto *scrolled = new QWidget;
    fillScrolled(scrolled, content, [] { return tr("Errors"); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_pager);
    layout->addWidget(scrolled, 1);
    connect(m_previous, &Button::clicked, this, [this] { showFrom(m_first - errorsAtOnce); });
    connect(m_next, &Button::clicked, this, [this] { showFrom(m_first + errorsAtOnce); });
}

void ErrorsList::show(const QList<JobError> &errors, QWidget *besideCause)
{
    m_besideCause = besideCause;
    m_model.setErrors(errors);
    const int cause = std::max(0, m_model.firstCause());
    showFrom(cause - cause % errorsAtOnce);
}

void ErrorsList::setBesideCauseWanted(bool wanted)
{
    m_isBesideCauseWanted = wanted;
    m_besideCause->setVisible(wanted && m_isCauseShown);
}

void ErrorsList::clear()
{
    // Kept while the entries are deleted.
    m_besideCause->setParent(this);
    m_isCauseShown = false;
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ErrorsList::showFrom(int first)
{
    const int count = m_model.rowCount();
    m_first = std::clamp(first, 0, std::max(0, count - 1));
    clear();
    if (count == 0) {
        auto *none = new TextLabel(Theme::Role::Body, Token::Text2);
        none->setText(tr("The platform reported no error for this job."));
        m_entries->addWidget(none);
    }
    for (int row = m_first; row < std::min(count, m_first + errorsAtOnce); ++row) {
        auto *entry = new ErrorEntry(m_model.errors().at(row), m_model.rank(row));
        m_entries->addWidget(entry);
        if (row == m_model.firstCause()) {
            entry->addToTitle(m_besideCause);
            m_isCauseShown = true;
        }
    }
    setBesideCauseWanted(m_isBesideCauseWanted);
    m_entries->addStretch();
    if (const auto *area = findChild<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
    showPlace();
}

void ErrorsList::showPlace()
{
    const int count = m_model.rowCount();
    const int last = std::min(count, m_first + errorsAtOnce);
    m_pager->setVisible(count > errorsAtOnce);
    //: which ones of many are shown, e.g. "Errors 21 to 40 of 60,000"
    m_place->setText(tr("Errors %1 to %2 of %3")
                         .arg(locale().toString(m_first + 1), locale().toString(last), locale().toString(count)));
    m_previous->setText(tr("Previous errors"));
    m_next->setText(tr("More errors"));
    m_previous->setBlocked(m_first > 0 ? QString() : tr("These are the first errors."));
    m_next->setBlocked(last < count ? QString() : tr("These are the last errors."));
    if (m_first > 0)
        m_previous->setToolTip(m_previous->text());
    if (last < count)
        m_next->setToolTip(m_next->text());
}

} // namespace exportdesk
