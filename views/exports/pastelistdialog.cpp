// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/pastelistdialog.h"

#include "models/incoming/incomingtext.h"
#include "views/incoming/incomingtextedit.h"
#include "views/shared/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

PasteListDialog::PasteListDialog(const FieldTree &tree, QWidget *parent)
    : DialogFrame(parent)
    , m_tree(tree)
    , m_text(new IncomingTextEdit(this))
    , m_found(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(tr("Which fields do you want to export?"));
    setConsequence(tr("Separate them with commas or line breaks, or paste a JSON array. Paths not in the schema are "
                      "kept and flagged."));
    m_text->setObjectName(u"pasteList.text"_s);
    m_text->setAccessibleName(tr("List of fields"));
    m_text->setMinimumSize(420, 160);
    m_text->setTabChangesFocus(true);
    m_found->setSentence(true);
    content()->addWidget(m_text);
    content()->addWidget(m_found);
    addCloseButton(tr("Cancel"))->setObjectName(u"pasteList.close"_s);
    m_replace = addActionButton(tr("Replace selection"), Button::Kind::Normal);
    m_replace->setObjectName(u"pasteList.replace"_s);
    m_add = addActionButton(tr("Add"), Button::Kind::Filled);
    m_add->setObjectName(u"pasteList.add"_s);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT added(m_paths); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaced(m_paths); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteListDialog::count);
    connect(m_text, &IncomingTextEdit::credentialRefused, this,
            [this](const QString &, const Incoming &recognized) { m_found->setText(incomingText(recognized)); });
    // What was just copied is most likely the list, if it is one.
    const QString copied = QApplication::clipboard()->text();
    const QStringList paths = holdsSecret(copied) ? QStringList() : lists().in(copied);
    if (!paths.isEmpty() && std::all_of(paths.begin(), paths.end(), [&tree](const QString &path) {
            return tree.match(path) != FieldTree::Match::Unknown;
        }))
        m_text->setPlainText(copied);
    m_text->setFocus();
    count();
}

FieldPaths PasteListDialog::lists() const
{
    FieldPaths lists;
    lists.asked = true;
    if (!m_tree.isEmpty())
        lists.isKnown = [this](const QString &path) { return m_tree.match(path) != FieldTree::Match::Unknown; };
    return lists;
}

void PasteListDialog::count()
{
    const QString text = m_text->toPlainText();
    m_paths = holdsSecret(text) ? QStringList() : lists().in(text);
    const auto unknown = std::count_if(m_paths.begin(), m_paths.end(), [this](const QString &path) {
        return !m_tree.isEmpty() && m_tree.match(path) == FieldTree::Match::Unknown;
    });
    const int count = int(m_paths.size());
    QString found = tr("%Ln field(s) found.", nullptr, count);
    if (unknown > 0)
        found = tr("%Ln field(s) found, %L1 not in the schema.", nullptr, count).arg(unknown);
    QString reason;
    if (m_paths.isEmpty() && text.trimmed().isEmpty())
        reason = tr("The text does not contain any fields yet.");
    else if (m_paths.isEmpty())
        reason = found = tr("This is not a list of fields: every entry must be the path of a field.");
    m_found->setText(found);
    m_add->setBlocked(reason);
    m_replace->setBlocked(reason);
}

} // namespace exportdesk
